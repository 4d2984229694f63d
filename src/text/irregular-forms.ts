/** Base form first, then the forms that a stemmer cannot lead back to it. */
const FORMS = `
  arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent
  bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built
  burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug
  do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
  feed fed|feel felt|fight fought|flee fled|fly flew flown|forbid forbade forbidden
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
  grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid
  lead led|lend lent|lose lost|make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung
  rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone
  shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
  speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven
  swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
  think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|weep wept|win won
  withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|person people|foot feet
  tooth teeth|mouse mice|goose geese|wife wives|half halves|thief thieves
`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/u).flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/u);
    return forms.map((form) => [form, base] as const);
  }),
);

/** The base form of an irregular English form in lower case: "flew" → "fly"; any other word unchanged. */
export function baseForm(word: string): string {
  return BASES.get(word) ?? word;
}
