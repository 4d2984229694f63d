/** French words that say nothing of what a text is about; elided forms ("l'", "qu'") are led back to what stands behind them. */
export const FUNCTION_WORDS = `
  le la les un une des du de au aux ce cet cette ces cela ça ceci celui celle ceux celles mon ma mes ton ta tes son sa ses
  notre nos votre vos leur leurs tout toute tous toutes chaque aucun aucune quelque quelques certain certaine certains
  certaines plusieurs tel telle tels telles autre autres même mêmes
  je me moi tu te toi il elle on nous vous ils elles lui eux se soi y en rien personne quelqu chacun chacune
  l d j m t s n c qu jusqu lorsqu puisqu
  suis es est sommes êtes sont étais était étions étiez étaient fus fut furent fût sera serai seras serez serons seront serait
  seraient soit soient étant été être ai as a avons avez ont avais avait avions aviez avaient eut eurent eu eue eus aura auront
  aurait auraient ait aient ayant avoir peut peuvent pouvait pouvaient pourrait pourraient pu pouvoir doit doivent devait
  devaient devrait dû devoir va vont allait aller fait font faisait faire fit
  et ou mais donc or ni car que si comme lorsque quand puisque quoique parce afin tandis pendant depuis dès jusque
  à dans par pour sur avec sans sous vers chez entre contre selon malgré parmi avant après devant derrière outre hors envers
  durant lors près loin
  ne pas plus moins très trop aussi encore déjà toujours jamais bien peu beaucoup assez ainsi alors ici là voici voilà
  puis ensuite cependant toutefois non oui
`;

/** French words that make a sentence a question, or a request. */
export const QUESTION_WORDS = `
  qui quoi quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel dont où quand comment combien pourquoi
  est-ce dis dites donne donnez explique expliquez montre nomme nommez appelle appelait
`;
