/**
 * Who may import whom: docs/architecture.md says why. Each room lists all that it may use of ours;
 * everything else of ours is forbidden to it.
 */
const ROOMS = {
  text: [],
  corpus: ['text'],
  question: ['text'],
  retrieval: ['text', 'corpus', 'question'],
  reading: ['text', 'question'],
  answer: ['text', 'corpus', 'question', 'retrieval', 'reading'],
  archive: ['text', 'corpus', 'question', 'retrieval', 'reading', 'answer'],
  presentation: ['text', 'answer', 'corpus', 'archive'],
  discord: ['presentation'],
  terminal: ['text', 'answer', 'corpus', 'archive'],
  playground: [],
};
/** Open to every room. */
const SHARED = ['src/errors\\.ts', 'src/logger\\.ts'];
/** Open to one room beside. */
const ALSO = { discord: ['src/config\\.ts'], presentation: ['src/audit\\.ts'] };
/** Of these rooms only types may be imported, by the rooms named. */
const TYPES_ONLY = [
  { from: ['retrieval', 'reading'], to: 'question' },
  { from: ['answer'], to: 'reading' },
  { from: ['presentation'], to: 'answer' },
  { from: ['presentation'], to: 'corpus' },
  { from: ['presentation'], to: 'archive' },
];

const rooms = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-uses-only-its-neighbours`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^(src|commands)/',
    pathNot: [
      ...[room, ...allowed].map((name) => `^src/${name}/`),
      ...SHARED.map((file) => `^${file}$`),
      ...(ALSO[room] ?? []).map((file) => `^${file}$`),
    ],
  },
}));

const typesOnly = TYPES_ONLY.map(({ from, to }) => ({
  name: `${from.join('-and-')}-use-only-types-of-${to}`,
  severity: 'error',
  from: { path: `^src/(${from.join('|')})/` },
  to: { path: `^src/${to}/`, dependencyTypesNot: ['type-only'] },
}));

const onlyIn = (library, path) => ({
  name: `${library}-only-where-it-belongs`,
  severity: 'error',
  from: { path: '^(src|commands)/', pathNot: path },
  to: { path: `node_modules/${library}/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(src|commands)/', pathNot: '[.]d[.]ts$' },
      to: {},
    },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependencies-at-run-time',
      severity: 'error',
      // The page is bundled when the project is built.
      from: { path: '^(src|commands)/', pathNot: '^src/playground/page/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'commands-use-only-their-neighbours',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: '^src/', pathNot: ['^src/(discord|presentation|archive)/', '^src/(errors|audit)\\.ts$'] },
    },
    {
      name: 'commands-use-only-types-of-discord-archive-and-audit',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: '^src/((discord|archive)/|audit\\.ts)', dependencyTypesNot: ['type-only'] },
    },
    ...rooms,
    ...typesOnly,
    onlyIn('minisearch', '^src/retrieval/title-index\\.ts$'),
    onlyIn('onnxruntime-node', '^src/reading/onnx-session\\.ts$'),
    onlyIn('discord\\.js', '^(src/discord|commands)/'),
    onlyIn('ws', '^src/playground/'),
    onlyIn('hono', '^src/playground/'),
    onlyIn('preact', '^src/playground/page/'),
    {
      name: 'the-page-shares-only-types-and-json',
      severity: 'error',
      from: { path: '^src/playground/page/' },
      to: {
        path: '^src/',
        pathNot: '^src/playground/(page/|json\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    onlyIn('chrono-node', '^src/text/'),
    onlyIn('linkedom', '^src/corpus/(dom|xml)\\.ts$'),
    onlyIn('@mozilla/readability', '^src/corpus/parse-html\\.ts$'),
    onlyIn('unpdf', '^src/corpus/read-pdf\\.ts$'),
    onlyIn('mammoth', '^src/corpus/read-docx\\.ts$'),
    onlyIn('feedsmith', '^src/corpus/feed-entries\\.ts$'),
    onlyIn('yauzl', '^src/corpus/zip-entries\\.ts$'),
    onlyIn('chardet', '^src/corpus/guess-encoding\\.ts$'),
    onlyIn('ignore', '^src/corpus/ignore-rules\\.ts$'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
