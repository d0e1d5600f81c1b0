import { fileURLToPath } from 'node:url'

const unused = fileURLToPath(new URL('letters/unused-module.ts', import.meta.url))

/**
 * What stands for parts of mjml and cssnano where a parser is bundled: what would fetch or look for
 * settings is never called, and is not brought along.
 */
export const parserAliases = [
  // All that is parsed is read as htmlparser2 reads it: the rest of cheerio brings a network client.
  { find: /^cheerio$/, replacement: 'cheerio/slim' },
  { find: /^(?:cosmiconfig|web-resource-inliner|lilconfig)$/, replacement: unused },
  // Nothing but the lite preset is asked for; the other one brings an SVG optimiser.
  { find: /^cssnano-preset-default$/, replacement: 'cssnano-preset-lite' },
]
