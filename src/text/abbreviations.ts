import type { Language } from './language-tags.js';
import { wordSet } from './word-set.js';

/** Abbreviations of a language, in lower case and without the last dot. */
export interface Abbreviations {
  /** Those that a name or number follows, so that no sentence ends with them. */
  readonly beforeName: ReadonlySet<string>;
  /** Those that stand in a sentence before a number or a capital, and may end one. */
  readonly mayEnd: ReadonlySet<string>;
}

/** What texts in every language are checked for; the English ones, which other languages borrow in names. */
const ENGLISH: Abbreviations = {
  beforeName: wordSet(`
    mr mrs ms dr prof gen sen rep gov lt col maj capt cmdr adm sgt cpl pvt st mt rev hon pres vice supt det insp fr msgr sr
    no nos vol fig figs pp p art sec ch eq ed eds approx ca cf vs v e.g i.e viz
  `),
  mayEnd: wordSet(`
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun inc ltd co corp jr al bros est
    ave blvd rd dept univ assn a.m p.m a.d b.c ph.d m.d b.a m.a u.s u.k u.n e.u d.c u.s.a
  `),
};

const OTHERS: Readonly<Partial<Record<Language, Abbreviations>>> = {
  de: {
    beforeName: wordSet(`
      dr prof hr fr frl st nr abb bd bzw bspw ggf evtl vgl sog ca etwa dipl ing mag geb gest hl kgl max min inkl exkl zzgl
      insb insbes s art abs kap z.b d.h u.a v.a i.d.r z.t o.g m.e
    `),
    mayEnd: wordSet(`
      jan feb mär apr jun jul aug sept okt nov dez mio mrd tsd std str usw etc jh jhd chr v.chr n.chr u.s.w u.v.m co
    `),
  },
  fr: {
    beforeName: wordSet('m mm mme mmes mlle mgr dr pr prof me st ste no art vol chap fig env cf p pp av apr'),
    mayEnd: wordSet('janv févr avr juil sept oct nov déc etc ex hab j.-c'),
  },
  es: {
    beforeName: wordSet(`
      sr sra sres sras srta dr dra prof lic ing arq gral cnel tte cap d dña st sto sta núm nro no art pág págs vol fig cf av avda
      aprox p.ej
    `),
    mayEnd: wordSet('ene feb mar abr may jun jul ago sept oct nov dic etc ee.uu cía s.a a.c d.c a.m p.m'),
  },
  ru: {
    beforeName: wordSet(`
      им ул пр просп пер пл наб г-н г-жа гг акад проф доц д-р ген полк св рис табл стр см ср напр т.е т.н т.к р о оз гор пос дер
      обл р-н ст п пп кн изд ред англ лат нем фр греч род ум сокр ок
    `),
    mayEnd: wordSet(
      'г в вв руб коп тыс млн млрд трлн км кг др пр т.д т.п н.э янв фев мар апр июн июл авг сен окт ноя дек',
    ),
  },
  uk: {
    beforeName: wordSet(`
      ім вул пр просп пров пл наб акад проф доц ген полк св рис табл стор див пор напр т.зв оз м с смт обл р-н ст п кн вид ред англ
      лат нім фр грец нар пом бл
    `),
    mayEnd: wordSet(
      'р рр ст грн коп тис млн млрд трлн км кг ін т.д т.п н.е січ лют бер кві тра чер лип сер вер жов лис гру',
    ),
  },
  ar: { beforeName: wordSet('د أ م ص ج ط أ.د ص.ب'), mayEnd: wordSet('ق.م م هـ ه ق.هـ') },
};

/** The abbreviations of a language, English ones where it has none of its own. */
export function abbreviationsIn(language: Language | null): Abbreviations {
  return OTHERS[language ?? 'en'] ?? ENGLISH;
}
