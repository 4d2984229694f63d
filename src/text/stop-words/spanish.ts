/** Spanish words that say nothing of what a text is about. */
export const FUNCTION_WORDS = `
  el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos
  aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras mío suyo suya suyos suyas
  todo toda todos todas cada alguno alguna algún algunos algunas ningún ninguno ninguna otro otra otros otras mismo misma
  mismos mismas tal tales varios varias ambos ambas cualquier cualquiera demás
  yo me mí tú te ti él ella ello nos nosotros nosotras os vosotros ellos ellas usted ustedes le les se sí consigo conmigo
  contigo algo alguien nada nadie
  soy eres es somos sois son era eras éramos eran fui fuiste fue fuimos fueron sea sean fuera fuese fueran sería serían será
  serán siendo sido ser estoy estás está estamos están estaba estaban estuvo estuvieron esté estén estará estar estado estando
  he has ha hemos han había habían hubo haya hayan habrá habría haber habido hay tengo tienes tiene tenemos tienen tenía
  tenían tuvo tuvieron tenga tener puede pueden podía podían pudo pudieron podría podrían poder debe deben debía debería va van
  iba iban ir hace hacen hacía hizo hicieron hacer
  y e o u pero sino ni que si porque aunque como cuando mientras pues luego ya
  a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras cerca lejos dentro fuera
  no muy más menos tan tanto también tampoco además aún todavía siempre nunca así aquí ahí allí allá ahora entonces después
  antes solo sólo casi bien mal poco mucho mucha muchos muchas
`;

/** Spanish words that make a sentence a question, or a request. */
export const QUESTION_WORDS = `
  quién quiénes qué cuál cuáles cuándo dónde adónde cómo cuánto cuánta cuántos cuántas cuyo cuya cuyos cuyas
  dime diga di explica explique muestra nombra nombre llama llamaba
`;
