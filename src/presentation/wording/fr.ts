import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';
import { HELP, PRIVACY, STATUS } from './fr/about.js';
import { BROWSING } from './fr/browsing.js';
import { COMMANDS } from './fr/commands.js';
import { CONTROLS } from './fr/controls.js';
import { FAILURES } from './fr/failures.js';
import { MODERATION } from './fr/moderation.js';
import { NAMES } from './fr/names.js';
import { TALK } from './fr/talk.js';
import { slash } from './slash.js';

const { number, plural } = formsOf('fr');
const { commands, options } = NAMES;

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
  onPage: (page) => `page ${number(page)}`,
  paragraph: (paragraph) => `paragraphe ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, paragraphe ${number(paragraph)}`,
  shortened: 'Abrégé ici\u00a0; la phrase entière se trouve dans l’article.',
  quotedFrom: (id) => `Citations tirées des articles, édition ${id}`,
  edition: (id) => `Édition ${id}`,
  notFound: 'Les articles ne le disent pas',
  unread: 'Rien n’est mis en évidence ici',
  silence: {
    'nothing-matched': () =>
      `Aucun article ne contient de mot de la question. ${slash(commands.articles)} énumère ce que j’ai lu.`,
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
  noHits: `Aucun article ne contient l’un de ces mots. ${slash(commands.articles)} énumère ce que j’ai lu.`,
  articles: (count) => plural(count, { one: '# article', other: '# articles' }),
  page: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
  sources: 'Ce que les articles contiennent sur ce message',
  noVerdict:
    'Les phrases les plus proches par leurs mots. Sans verdict\u00a0: à vous de juger si elles étayent le message.',
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
  failures: FAILURES,
  help: HELP,
  scope: {
    narrowed: (limits) => `Limité : ${limits}`,
    since: (day) => `publié le ${day} ou après`,
    until: (day) => `publié le ${day} ou avant`,
    between: (from, to) => `publié du ${from} au ${to}`,
    undatedLeftOut: 'sans les non datés',
    nothing: 'Dans ces limites, aucun article ne contient un mot de la question.',
    widen: `D’autres articles le disent peut-être : demandez sans «\u00a0${options.article}\u00a0», «\u00a0${options.after}\u00a0» ni «\u00a0${options.before}\u00a0».`,
    noDate: (typed) =>
      `« ${typed} » n’est pas une date que je sais lire. Tapez un jour, un mois ou une année ainsi : 2025-10-24, October 24 ou 2025.`,
    needsYear: (typed) =>
      `« ${typed} » peut être de bien des années. Tapez l’année aussi, comme 2025-10-24 ou October 2025.`,
    backwards: (after, before) =>
      `Aucun jour n’est à la fois le ${after} ou après et le ${before} ou avant. La date la plus ancienne va dans «\u00a0${options.after}\u00a0», l’autre dans «\u00a0${options.before}\u00a0».`,
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
    more: (count, page) => `${number(count)} de plus avec ${options.page}: ${String(page)}`,
    narrow: 'Pour en avoir moins, donnez un sujet de plusieurs mots : tous doivent être dans le paragraphe.',
  },
  status: STATUS,
  privacy: PRIVACY,
  browsing: BROWSING,
  controls: CONTROLS,
  moderation: MODERATION,
  commands: COMMANDS,
  names: NAMES,
  talk: TALK,
};
