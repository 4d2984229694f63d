import type { Language } from '../text/language-tags.js';
import { tokenize } from '../text/tokens.js';
import type { AnswerType } from './question.js';

type TypeRules = readonly (readonly [RegExp, AnswerType])[];

/**
 * How question words tell what is asked for in other languages than English; the first rule that matches decides. The
 * words are lower case, with a space before and behind each. Accents that people leave out are optional.
 */
const TYPE_RULES: Readonly<Record<Exclude<Language, 'en'>, TypeRules>> = {
  de: [
    [/ wie (?:oft|häufig|haeufig) /u, 'frequency'],
    [/ wie lange? /u, 'duration'],
    [/ (?:wie (?:viele?n?r?|alt|groß|gross|hoch|weit|tief|schwer|teuer|schnell)|wieviele?) /u, 'number'],
    [/ (?:warum|weshalb|wieso|weswegen) /u, 'reason'],
    [/ (?:wann|in welchem (?:jahr|monat|jahrhundert)|an welchem (?:tag|datum)) /u, 'date'],
    [/ (?:wo|wohin|woher|in welche[rm]? (?:stadt|land|ort|region)) /u, 'place'],
    [/ (?:wer|wen|wem|wessen) /u, 'person'],
    [/ wie /u, 'manner'],
    [/ (?:was|welche[rsmn]?|wo(?:mit|durch|für|ran|rauf|raus|rin|rüber|von|zu)) /u, 'thing'],
  ],
  fr: [
    [/ combien de fois /u, 'frequency'],
    [/ combien de temps /u, 'duration'],
    [/ (?:combien|quel(?:le)? (?:âge|age|nombre|pourcentage|prix|distance)) /u, 'number'],
    [/ pourquoi /u, 'reason'],
    [/ (?:quand|quelle (?:année|annee|date)|quel (?:jour|mois|siècle)) /u, 'date'],
    [/ où |^ ou | (?:quelle (?:ville|région)|quel (?:pays|endroit|lieu)) /u, 'place'],
    [/ comment /u, 'manner'],
    [/ qui est ce que | (?:à|de|avec|pour|chez|par) qui |^ qui /u, 'person'],
    [/ (?:qu|que|quoi|quel(?:le)?s?|lequel|laquelle|qu['’]est) /u, 'thing'],
    [/ qui /u, 'person'],
  ],
  es: [
    [/ (?:cu[aá]ntas veces|con qu[eé] frecuencia) /u, 'frequency'],
    [/ cu[aá]nto tiempo /u, 'duration'],
    [/ (?:cu[aá]nt[oa]s?|qu[eé] (?:edad|porcentaje|cantidad|n[uú]mero)) /u, 'number'],
    [/ por qu[eé] /u, 'reason'],
    [/ (?:cu[aá]ndo|qu[eé] (?:año|fecha|día|dia|mes|siglo)) /u, 'date'],
    [/ (?:a?d[oó]nde|qu[eé] (?:ciudad|país|pais|lugar|región)) /u, 'place'],
    [/ qui[eé]n(?:es)? /u, 'person'],
    [/ (?:cómo|^ como) /u, 'manner'],
    [/ (?:qué|cuál(?:es)?) |^ (?:que|cual(?:es)?) /u, 'thing'],
  ],
  ru: [
    [/ (?:сколько раз|как часто) /u, 'frequency'],
    [/ (?:как долго|сколько времени) /u, 'duration'],
    [/ (?:сколько|скольких|скольким) /u, 'number'],
    [/ (?:почему|зачем|отчего) /u, 'reason'],
    [/ (?:когда|в каком (?:году|месяце|веке)|какого числа) /u, 'date'],
    [/ (?:где|куда|откуда|в как(?:ом|ой) (?:городе|стране|месте|регионе)) /u, 'place'],
    [/ (?:кто|кого|кому|кем|чей|чья|ч[её]м[уй]? сын) /u, 'person'],
    [/ (?:что|чего|чем|какой|какая|какое|какие|какую|каких|каким|какого|какому|какими) /u, 'thing'],
    [/ как /u, 'manner'],
  ],
  uk: [
    [/ (?:скільки разів|як часто) /u, 'frequency'],
    [/ (?:як довго|скільки часу) /u, 'duration'],
    [/ (?:скільки|скількох|скільком) /u, 'number'],
    [/ (?:чому|навіщо) /u, 'reason'],
    [/ (?:коли|(?:у|в) якому (?:році|місяці|столітті)|якого числа) /u, 'date'],
    [/ (?:де|куди|звідки|(?:у|в) як(?:ому|ій) (?:місті|країні|місці)) /u, 'place'],
    [/ (?:хто|кого|кому|ким|чий|чия) /u, 'person'],
    [/ (?:що|чого|чим|який|яка|яке|які|яку|яких|яким|якого) /u, 'thing'],
    [/ як /u, 'manner'],
  ],
  ar: [
    [/ كم (?:مرة|مره) /u, 'frequency'],
    [/ كم من الوقت /u, 'duration'],
    [/ (?:كم|بكم) /u, 'number'],
    [/ (?:لماذا|لم) /u, 'reason'],
    [/ (?:متى|متي|في أي (?:عام|سنة|يوم|شهر|قرن)) /u, 'date'],
    [/ (?:أين|اين|في أي (?:مدينة|دولة|بلد|مكان)) /u, 'place'],
    [/^ (?:من|لمن|بمن|ومن) |(?: من (?:هو|هي|هم|الذي|التي) )/u, 'person'],
    [/ كيف /u, 'manner'],
    [/ (?:ما|ماذا|أي|أية|بماذا) /u, 'thing'],
  ],
};

/** What a question in a language other than English asks for; without a question word it asks about a topic. */
export function typeInOther(text: string, language: Language): AnswerType {
  if (language === 'en') return 'topic';
  const words = tokenize(text.normalize('NFC').toLowerCase()).map(({ word }) => word);
  const padded = ` ${words.join(' ')} `;
  return TYPE_RULES[language].find(([pattern]) => pattern.test(padded))?.[1] ?? 'topic';
}
