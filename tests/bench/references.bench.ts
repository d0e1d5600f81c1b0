import { createRequire } from 'node:module'
import { Parser } from 'htmlparser2'
import { type BenchApplication, newApplication } from './large-workspace'
import { type Measured, timesOf } from './sampling'

export const group = 'references'

const written = { isMerging: true, hasFolders: true, intoId: null }

const bookmark = (index: number, tracking = '') =>
  `<DT><A HREF="https://site${index % 900}.example.org/pages/${index}/?b=${index % 7}${tracking}" ADD_DATE="${1_500_000_000 + index * 60}" TAGS="etiquette ${index % 300},été">Signet n° ${index} sur l’accueil des publics</A>\n<DD>Ce que dit la page ${index}, en quelques mots &amp; sans détour`

/** Bookmarks in 100 folders of two levels. */
function bookmarksFile(from: number, count: number, tracking = ''): File {
  const lines = ['<!DOCTYPE NETSCAPE-Bookmark-file-1>', '<H1>Signets</H1>', '<DL><p>']
  for (let index = from; index < from + count; index += 100) {
    lines.push(`<DT><H3>Thème ${Math.floor(index / 1000)}</H3><DL><p>`)
    lines.push(`<DT><H3>Sujet ${Math.floor(index / 100)}</H3><DL><p>`)
    for (let own = index; own < index + 100; own += 1) lines.push(bookmark(own, tracking))
    lines.push('</DL><p></DL><p>')
  }
  return new File(
    [...lines, '</DL>'].map((line) => `${line}\n`),
    'signets.html',
  )
}

const entry = (index: number) => `@article{cle${index},
  author = {Lef{\\\`e}vre, Zo{\\'e} and Nu{\\~n}ez, In{\\\`e}s and {Minist{\\\`e}re de la Justice}},
  title = {L'accueil des {P}ublics en {\\'e}t{\\'e}, volume ${index}},
  journal = {Revue des greffes},
  year = {${1990 + (index % 30)}},
  month = jun,
  volume = {${index % 60}},
  number = {${index % 12}},
  pages = {${index}--${index + 12}},
  doi = {10.1000/greffe.${index}},
  keywords = {accueil, greffe, \\'ete},
  abstract = {Une enqu\\^ete men\\'ee aupr\\\`es de cent greffes, dont on tire quelques le\\c{c}ons.}
}
`

/** 10,000 bookmarks compared with a library of 10,000, half of them known; and 1,000 entries. */
export async function measure(): Promise<Measured[]> {
  const { application, client } = newApplication()
  await client.workspace.create({
    name: 'Mesure',
    authorName: 'Ada',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    templates: [],
    startOn: '2026-01-01',
  })
  await importFile(client, bookmarksFile(0, 10_000))
  const bookmarks = bookmarksFile(5000, 10_000, '&utm_source=lettre')
  const first = await importFile(client, bookmarks)
  if (first.new !== 5000 || first.read !== 10_000) throw new Error(JSON.stringify(first))
  const text = await bookmarks.text()
  const [walk = Number.NaN] = await timesOf(1, () => {
    const parser = new Parser({ onopentag: () => undefined, ontext: () => undefined })
    parser.end(text)
  })
  const entries = Array.from({ length: 1000 }, (_, index) => entry(index)).join('\n')
  const second = await importFile(client, new File([entries], 'entrees.bib'))
  if (second.new !== 1000) throw new Error(JSON.stringify(second))
  const [peer = Number.NaN] = await timesOf(1, () => citationJs(entries))
  application.close()
  return [
    {
      name: '10,000 bookmarks, half of them in a library of 10,000: read, compared, backed up, written',
      value: first.ms,
      unit: 'ms',
      limit: 3000,
      peers: { 'htmlparser2, a walk alone': walk },
    },
    {
      name: '1,000 entries of BibTeX: read, compared, backed up, written',
      value: second.ms,
      unit: 'ms',
      limit: 2000,
      peers: { 'citation-js, parsed alone': peer },
    },
  ]
}

async function importFile(client: BenchApplication['client'], file: File) {
  const started = performance.now()
  for await (const step of await client.references.plan({ files: [file] })) {
    if (step.step !== 'planned') continue
    const { counts } = await client.references.apply({ planId: step.plan.planId, ...written })
    return { ms: performance.now() - started, ...counts }
  }
  throw new Error('nothing was planned')
}

/** As its own documentation has it parsed, without the graph of how. */
function citationJs(text: string): number {
  const require = createRequire(import.meta.url)
  const [core] = ['@citation-js/core', '@citation-js/plugin-bibtex'].map((name): unknown =>
    require(name),
  )
  const { plugins } = core as {
    plugins: { input: { chain: (text: string, options: object) => unknown[] } }
  }
  return plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false }).length
}
