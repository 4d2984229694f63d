/** English words that say nothing of what a text is about: articles, pronouns, auxiliaries, prepositions, conjunctions. */
export const FUNCTION_WORDS = `
  a an the this that these those some any each every either neither both all no such own same other another
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
  it its itself they them their theirs themselves one ones someone anyone everyone something anything everything nothing
  am is are was were be been being have has had having do does did doing done will would shall should can could may
  might must ought not nor isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt
  and or but if then than as so because while although though until unless since when where whereas
  of at by for with about against between into through during before after above below to from up down in out on off
  over under again further once here there upon within without via per among amid toward towards
  too very just only also even still yet now ever never almost quite rather al el s t d ll re ve m
`;

/** English words that make a sentence a question, or a request of the person who asks. */
export const QUESTION_WORDS = `
  who whom whose what which when where why how whats whos wheres whens hows
  tell please know want find show give explain describe happen happened exactly
`;
