import type { IConfiguration } from 'dependency-cruiser'

// The rules of the house: who may import whom. Read by tests/architecture/check-imports.mjs.
const feature = '^(main|renderer)/features/([^/]+)/'

const configuration = {
  forbidden: [
    {
      name: 'page-sees-only-the-contract',
      comment:
        'The page knows the contract and the rules both sides need: never the engine, Electron or Node.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^(main|preload/index|tests)|node_modules/electron/',
        pathNot: '^preload/(contract|rules)/',
      },
    },
    {
      name: 'page-has-no-node',
      severity: 'error',
      from: { path: '^(renderer|preload/(contract|rules))/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'contract-stands-alone',
      severity: 'error',
      from: { path: '^preload/contract/' },
      to: { pathNot: '^preload/contract/|node_modules/(zod|@orpc/contract)/' },
    },
    {
      name: 'rules-have-no-effects',
      severity: 'error',
      from: { path: '^preload/rules/', pathNot: '\\.test\\.ts$' },
      // A parser is a function of its text: no effect.
      to: { pathNot: '^preload/(contract|rules)/|node_modules/(zod|htmlparser2)/' },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: feature },
      to: { path: feature, pathNot: '^$1/features/$2/' },
    },
    {
      name: 'engine-features-stay-within-reach',
      comment: 'Contract, rules, database, readers, what a host gives: nothing else of the house.',
      severity: 'error',
      from: { path: '^main/features/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(main|preload|renderer|tests)/',
        pathNot:
          '^main/(features|database|reading|rules)/|^main/(context|host)\\.ts$|^preload/(contract|rules)/',
      },
    },
    {
      name: 'engine-rules-stand-alone',
      severity: 'error',
      from: { path: '^main/rules/', pathNot: '\\.test\\.ts$' },
      to: { path: '^main/', pathNot: '^main/rules/' },
    },
    {
      name: 'engine-rules-have-no-effects',
      severity: 'error',
      from: { path: '^main/rules/', pathNot: '\\.test\\.ts$' },
      // Hashes, signatures verified and checksums are functions of their input: no effect.
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|zlib)$' },
    },
    {
      name: 'electron-only-in-shell',
      severity: 'error',
      from: { pathNot: '^main/(shell/|index\\.ts$)|^preload/index\\.ts$|^tests/|\\.test\\.ts$' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'http-only-in-loopback',
      severity: 'error',
      from: { pathNot: '^main/loopback/|^tests/|\\.test\\.ts$' },
      to: { path: '^(node:)?https?$|^(node:)?http2$' },
    },
    {
      name: 'sqlite-only-in-database',
      severity: 'error',
      from: { pathNot: '^main/database/|^tests/|\\.test\\.ts$' },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'page-floors',
      comment: 'ui, api and text hold up the features; features hold up the app.',
      severity: 'error',
      from: { path: '^renderer/(ui|api|text)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'features-below-app',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/app/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot:
          '\\.(test|config)\\.(ts|tsx|mjs)$|\\.d\\.ts$|^tests/|/unused-module\\.ts$|^main/start\\.mjs$',
      },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?raw$' },
    },
  ],
  options: {
    // Without this parser dependency-cruiser sees no module of a project that has TypeScript 7 alone.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|tests/fixtures/house)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
} satisfies IConfiguration

export default configuration
