import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';

const { number, plural } = formsOf('fr');

/** French. No-break spaces stand inside quotation marks and before colons and semicolons, as its typography wants. */
export const FR: Wording = {
  locale: 'fr',
  asked: (question) => `Question\u00a0: ${question}`,
  computed: (value) => `calculé\u00a0: ${value}`,
  certainty: { certain: 'Certain', likely: 'Probable', possible: 'Possible' },
  quoted: (words) => `«\u00a0${words}\u00a0»`,
  readAs: (typed, read) => `«\u00a0${typed}\u00a0» lu comme «\u00a0${read}\u00a0»`,
  differ: 'Les articles ne disent pas la même chose',
  sayTheSame: (count) =>
    plural(count, { one: '# article le dit', other: '# articles indépendants le disent' }),
  alsoIn: (places) => `Aussi dans\u00a0: ${places.join('\u00a0; ')}`,
  open: 'ouvrir',
  undated: 'sans date',
  paragraph: (paragraph) => `paragraphe ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, paragraphe ${number(paragraph)}`,
  shortened: 'Abrégé ici\u00a0; la phrase entière se trouve dans l’article.',
  quotedFrom: (id) => `Citations tirées des articles, édition ${id}`,
  edition: (id) => `Édition ${id}`,
  notFound: 'Les articles ne le disent pas',
  unread: 'Rien n’est mis en évidence ici',
  silence: {
    'nothing-matched': () =>
      'Aucun article ne contient de mot de la question. `/articles` énumère ce que j’ai lu.',
    'unknown-word': (_, missing) => `Aucun article ne contient ${missing}.`,
    apart: (mentioned, missing) =>
      `Les articles mentionnent ${mentioned}, mais pas en même temps que ${missing}.`,
    'no-evidence': (mentioned) =>
      mentioned === ''
        ? 'Certains articles contiennent des mots de la question, mais aucune phrase n’y répond.'
        : `Les articles parlent de ${mentioned}, mais aucune phrase ne dit ce qui est demandé.`,
    'unread-language': () =>
      'Ces phrases conviennent le mieux. Je cherche dans cette langue, mais je ne sais repérer les réponses qu’en anglais.',
  },
  nearest: 'Extraits les plus proches – pas une réponse',
  searched: (query) => `Recherche\u00a0: ${query}`,
  noHits: 'Aucun article ne contient l’un de ces mots. `/articles` énumère ce que j’ai lu.',
  articles: (count) => plural(count, { one: '# article', other: '# articles' }),
  page: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
  nextPage: (page) => `La suite avec /articles page: ${String(page)}`,
  sources: 'Ce que les articles contiennent sur ce message',
  noVerdict:
    'Les phrases les plus proches par leurs mots. Sans verdict\u00a0: à vous de juger si elles étayent le message.',
  noSource: 'Aucun article ne contient l’un des mots de ce message.',
  noWords: 'Ce message n’a pas de texte à rechercher. Choisissez-en un qui contient des mots.',
  reindexed: 'Les articles ont été relus',
  changes: {
    added: 'ajoutés',
    changed: 'modifiés',
    removed: 'supprimés',
    unchanged: 'inchangés',
    refused: 'refusés',
  },
  changed: (count, change) => `${change}\u00a0: ${number(count)}`,
  andMore: (count) => plural(count, { one: '… et # autre', other: '… et # autres' }),
  took: (milliseconds) => `${number(milliseconds / 1000, 1)} s`,
  failed: 'Cela n’a pas fonctionné',
  failedInside:
    'Une erreur s’est produite dans Footnote. Réessayez\u00a0; si cela persiste, prévenez la personne qui l’héberge.',
  failureId: (id) => `Référence de l’erreur\u00a0: ${id}`,
  commandGone: 'Cette commande n’existe plus. Redémarrez Discord pour voir les commandes actuelles.',
  moderatorsOnly: 'Réservé aux modérateurs\u00a0: il faut la permission «\u00a0Gérer le serveur\u00a0».',
  serverOnly: 'Cela ne fonctionne que sur un serveur.',
  help: {
    title: 'Footnote cite vos articles',
    about:
      'Posez votre question avec vos propres mots. Je réponds par une phrase d’un article, la réponse en gras, et j’indique où elle se trouve. Quand les articles ne le disent pas, je le dis.',
    ways: {
      server: [
        'Posez une question avec `/ask`, ou mentionnez-moi en la posant',
        '`/search` trouve des phrases d’après leurs mots',
        '`/timeline` met dans l’ordre ce que les articles datent',
        '`/articles` énumère ce que j’ai lu',
        'Clic droit sur un message (appui long sur téléphone) → Applications → **Trouver la source**',
      ],
      direct: [
        'Écrivez votre question ici, comme à une personne',
        '`/search` trouve des phrases d’après leurs mots',
        '`/timeline` met dans l’ordre ce que les articles datent',
        '`/articles` énumère ce que j’ai lu',
      ],
      elsewhere: [
        'Posez une question avec `/ask`, ou écrivez-la-moi en message privé',
        '`/search` trouve des phrases d’après leurs mots',
        '`/timeline` met dans l’ordre ce que les articles datent',
        '`/articles` énumère ce que j’ai lu',
        'Clic droit sur un message (appui long sur téléphone) → Applications → **Trouver la source**',
      ],
    },
    moderator: '`/reindex` relit le dossier des articles',
    examples: 'Par exemple, posez une question sur',
    questions: 'Demandez par exemple',
  },
  scope: {
    narrowed: (limits) => `Limité : ${limits}`,
    since: (day) => `publié le ${day} ou après`,
    until: (day) => `publié le ${day} ou avant`,
    between: (from, to) => `publié du ${from} au ${to}`,
    undatedLeftOut: 'sans les non datés',
    nothing: 'Dans ces limites, aucun article ne contient un mot de la question.',
    widen: 'D’autres articles le disent peut-être : demandez sans article, after ni before.',
    noDate: (typed) =>
      `« ${typed} » n’est pas une date que je sais lire. Tapez un jour, un mois ou une année ainsi : 2025-10-24, October 24 ou 2025.`,
    needsYear: (typed) =>
      `« ${typed} » peut être de bien des années. Tapez l’année aussi, comme 2025-10-24 ou October 2025.`,
    backwards: (after, before) =>
      `Aucun jour n’est à la fois le ${after} ou après et le ${before} ou avant. La date la plus ancienne va dans after, l’autre dans before.`,
    noArticle: 'Aucun article n’a ce titre. Choisissez dans la liste qui s’ouvre pendant la saisie.',
    severalArticles:
      'Plusieurs articles ont cela dans leur titre. Choisissez dans la liste qui s’ouvre pendant la saisie.',
  },
  timeline: {
    title: 'Chronologie',
    of: (topic) => `Chronologie : ${topic}`,
    computed: (days) => `${days} · calculé`,
    none: 'Aucune phrase des articles ne nomme un moment que je sache dater.',
    noneOf: (topic) =>
      `Aucun paragraphe avec ${topic} ne nomme un moment que je sache dater. Essayez un seul nom ou une seule chose, ou sans sujet.`,
    all: (count) => plural(count, { one: '# événement', other: '# événements' }),
    shown: (from, to, all) => `Événements ${number(from)} à ${number(to)} sur ${number(all)}`,
    more: (count, page) => `${number(count)} de plus avec page: ${String(page)}`,
    narrow: 'Pour en avoir moins, donnez un sujet de plusieurs mots : tous doivent être dans le paragraphe.',
  },
  status: {
    title: 'Comment va Footnote',
    articles: (count) => plural(count, { one: '# article lu', other: '# articles lus' }),
    refused: (count) => plural(count, { one: '# refusé', other: '# refusés' }),
    indexed: (when, took) => `Dernière indexation ${when}, en ${took}`,
    reader: {
      learned: 'Les réponses sont marquées par le réseau appris',
      rules: 'Les réponses sont marquées par des règles',
    },
    readerProblem: 'pas par le réseau appris',
    upSince: (when) => `En service depuis ${when}`,
    memory: (megabytes) => `${number(megabytes)} Mo de mémoire`,
  },
  privacy: {
    title: 'Ce que Footnote sait de vous',
    parts: [
      [
        'Ce qui est gardé',
        'Rien de ce que vous écrivez : ni question, ni message, ni nom. Une question est lue, reçoit sa réponse et est oubliée.',
        'Seulement les articles, déposés par la personne qui héberge ce bot, et leur index.',
        'Le journal contient les numéros Discord des commandes et messages qui ont échoué, et ce qui a échoué ; jamais leurs mots, ni leur auteur.',
      ],
      [
        'Ce qu’il voit',
        'Les commandes que vous utilisez, le message sur lequel vous choisissez « Trouver la source », ce que vous lui écrivez en privé et les messages qui le mentionnent.',
        'Il demande à Discord trois intents : Guilds, GuildMessages et DirectMessages. Aucun n’est privilégié : Discord ne lui montre ni les mots des autres messages, ni les listes de membres.',
      ],
      [
        'Ce qui quitte la machine',
        'Ses réponses, vers Discord. Rien d’autre n’est envoyé à personne : les réponses sont trouvées sur la machine même, sans service tiers.',
        'Ce que Discord garde de vos messages et de ses réponses dépend de Discord.',
      ],
    ],
  },
  controls: {
    showContext: 'Voir le contexte',
    moreExcerpts: 'Autres extraits',
    why: 'Pourquoi ?',
    citation: 'Copier la citation',
    share: 'Partager',
    remove: 'Supprimer',
    again: 'Redemander',
    back: 'Retour à la réponse',
    previous: 'Précédent',
    next: 'Suivant',
    previousAnswer: 'Réponse précédente',
    nextAnswer: 'Réponse suivante',
    sharedBy: (name) => `Partagé par ${name}`,
    answerNumber: (answer, count) => `Réponse ${number(answer)} sur ${number(count)}`,
    contextTitle: 'Autour de la réponse',
    paragraphs: (first, last, count) => `paragraphes ${number(first)} à ${number(last)} sur ${number(count)}`,
    citationTitle: 'Citation à copier',
    plain: 'Texte simple',
    markdown: 'Markdown',
    offsets: (start, end) => `caractères ${String(start)} à ${String(end)}`,
    moreTitle: 'Autres extraits – pas une réponse',
    noMore: 'Aucune autre phrase des articles ne convient à cette question.',
    whyTitle: 'Pourquoi cette réponse',
    matched: (words) => `La phrase contient ${words}.`,
    beside: (words) => `À côté, ou dans le titre : ${words}.`,
    missing: (words) => `Ni là, ni à côté : ${words}.`,
    noneMatched: 'La phrase ne contient aucun mot de la question.',
    resolved: (words, value) => `« ${words} » a été lu comme ${value}.`,
    dated: (date) => `L’article est daté du ${date} ; des mots comme « hier » comptent à partir de là.`,
    articleUndated: 'L’article n’a pas de date.',
    sources: (count) =>
      plural(count, {
        one: '# article le dit.',
        other: '# articles le disent indépendamment les uns des autres ; les reprises comptent une fois.',
      }),
    noRivals: 'Aucune autre réponse n’était proche.',
    rivals: (count) =>
      plural(count, {
        one: '# autre réponse était proche et a été écartée.',
        other: '# autres réponses étaient proches et ont été écartées.',
      }),
    formerEdition: 'Les articles ont été relus depuis cette réponse.',
    otherAnswer: 'Redemandée, cette question a maintenant une autre réponse.',
    unreadable: 'La question est trop longue pour être relue dans le message.',
    askAgain: 'Posez-la de nouveau pour voir ce que disent les articles maintenant.',
    unknownControl: 'Ce bouton vient d’une autre version de Footnote. Posez la question de nouveau.',
    notYours:
      'Seule la personne qui a demandé, ou qui peut gérer les messages ici, peut supprimer cette réponse.',
  },
  commands: {
    ask: {
      description: 'Poser une question\u00a0; la réponse est citée à partir des articles',
      question: 'Avec vos propres mots',
      article: 'N’interroger que cet article',
      after: 'Articles publiés ce jour ou après : 2025-10-24, October 24, 2025',
      before: 'Articles publiés ce jour ou avant : 2025-10-24, October 24, 2025',
      visibility: 'Qui voit la réponse',
      everyone: 'tout le monde',
      onlyMe: 'moi seulement',
    },
    timeline: {
      description: 'Ce que les articles datent, dans l’ordre, avec chaque phrase',
      topic: 'Une personne, un lieu ou une chose dont il s’agit',
      page: 'Page de la liste',
    },
    status: { description: 'Ce que Footnote a lu, ce qui répond, et depuis quand il tourne' },
    privacy: {
      description: 'Ce que Footnote garde, lit et envoie : rien de ce que vous écrivez n’est gardé',
    },
    search: {
      description: 'Trouver les phrases des articles qui contiennent ces mots',
      words: 'Ce qu’il faut chercher',
    },
    articles: {
      description: 'Énumérer les articles dont les réponses sont tirées',
      page: 'Page de la liste',
    },
    help: { description: 'Ce que Footnote sait faire ici' },
    reindex: { description: 'Relire le dossier des articles' },
    findTheSource: { name: 'Trouver la source' },
  },
};
