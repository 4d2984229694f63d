/** German words that say nothing of what a text is about. */
export const FUNCTION_WORDS = `
  der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen
  dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle alles allem allen aller
  solche solcher solches solchem solchen derselbe dieselbe dasselbe denselben demselben desselben derselben
  manche mancher manches manchem manchen beide beiden beider einige einiger einiges einigen andere anderer anderes anderen anderem
  ich mich mir mein meine meiner meines meinem meinen du dich dir dein deine deiner deines deinem deinen er ihn ihm sein seine
  seiner seines seinem seinen sie ihr ihre ihrer ihres ihrem ihren es wir uns unser unsere unserer unseres unserem unseren
  euch euer eure eurer eurem euren ihnen sich selbst selber man jemand niemand etwas nichts
  bin bist ist sind seid war warst waren wart sei seien wäre wären gewesen habe hast hat haben habt hatte hatten hattest hätte
  hätten gehabt werde wirst wird werden werdet wurde wurden würde würden worden geworden kann kannst können könnt konnte konnten
  könnte könnten muss musst müssen müsst musste mussten müsste soll sollst sollen sollte sollten will willst wollen wollte
  wollten darf dürfen durfte durften dürfte mag mögen mochte möchte möchten lassen lässt ließ
  und oder aber denn sondern doch jedoch wenn weil dass daß ob als obwohl damit während bevor nachdem seit bis sowie sowohl
  weder noch entweder falls sofern indem also daher deshalb deswegen dadurch dabei dafür dagegen daran darauf daraus darin
  darüber darum davon davor dazu
  in im an am auf aus bei beim mit nach von vom zu zum zur für durch gegen ohne um über unter vor hinter neben zwischen
  wegen trotz statt anstatt innerhalb außerhalb gegenüber entlang ab per pro ins ans aufs
  nicht auch nur schon sehr so wie mehr hier da dort dann jetzt nun immer wieder etwa sogar bereits ebenfalls eben mal ja nein
  dass zwar viel viele vieler vielen hin her dessen deren denen beispielsweise zb bzw usw
`;

/** German words that make a sentence a question, or a request. */
export const QUESTION_WORDS = `
  wer wen wem wessen was welche welcher welches welchem welchen wann wo wohin woher warum weshalb wieso weswegen wie
  wieviel wieviele womit wodurch wofür wogegen woran worauf woraus worin worüber worum wovon wozu wonach
  bitte nenne nennen erkläre erzähle beschreibe zeige sag sage gib heißt
`;
