import type { z } from 'zod'
import type { ExportScope, ReferenceFormat } from '../../../../preload/contract/references'
import type { Locale } from '../../../../preload/contract/shapes'
import { libraryWord } from '../../../../preload/rules/library-words'
import { readCollections } from '../../../database/collections'
import { readSources } from '../../../database/sources'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { workspaceRow } from '../../../database/workspace-row'
import { fileNameFor } from '../../../rules/file-name'
import { biblatex } from './biblatex'
import { bookmarksHtml } from './bookmarks-html'
import { cslJson } from './csl-json'
import { htmlPage } from './html-page'
import { libraryTree } from './library-tree'
import { markdownList } from './markdown-list'
import { opml } from './opml'
import { outgoingResources } from './outgoing-resources'
import { forOthers, groupsByCollection, groupsByTag } from './page-groups'
import { resourcesCsv } from './resources-csv'
import { ris } from './ris'

interface Wanted extends z.infer<typeof ExportScope> {
  words: Record<string, string>
  locale: Locale
}

const kinds: Record<ReferenceFormat, { extension: string; type: string }> = {
  bookmarks: { extension: 'html', type: 'text/html' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  csljson: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  opml: { extension: 'opml', type: 'text/x-opml' },
  csv: { extension: 'csv', type: 'text/csv' },
}

/** One file in a format that other programs read; private notes go only where they are asked for. */
export function exportReferences(
  file: WorkspaceFile,
  wanted: Wanted & { format: ReferenceFormat; hasNotes: boolean; isFrench: boolean },
): File {
  const { extension, type } = kinds[wanted.format]
  const name = libraryName(file, wanted.words)
  return new File([written(file, wanted, name)], `${fileNameFor(name)}.${extension}`, { type })
}

function written(
  file: WorkspaceFile,
  wanted: Parameters<typeof exportReferences>[1],
  name: string,
): string {
  const { format, hasNotes, words, isFrench } = wanted
  if (format === 'opml') {
    return opml(readSources(file.database), name, (rhythm) =>
      libraryWord(words, `rhythm.${rhythm}`),
    )
  }
  const resources = outgoingResources(file, wanted)
  switch (format) {
    case 'bookmarks':
      return bookmarksHtml(libraryTree(readCollections(file.database), resources), name)
    case 'ris':
      return ris(resources, hasNotes)
    case 'bibtex':
      return biblatex(resources, hasNotes)
    case 'csljson':
      return cslJson(resources, hasNotes)
    case 'csv':
      return resourcesCsv(resources, readCollections(file.database), {
        words,
        hasNotes,
        form: isFrench ? 'french' : 'international',
      })
  }
}

/** A page to share, or a Markdown list: no private note, nothing that is for the inside. */
export function exportPage(
  file: WorkspaceFile,
  wanted: Wanted & { form: 'html' | 'markdown'; by: 'collection' | 'tag'; title: string },
): File {
  const { form, by, words, locale } = wanted
  const title = wanted.title.trim() === '' ? libraryName(file, words) : wanted.title.trim()
  const resources = forOthers(outgoingResources(file, wanted))
  const groups =
    by === 'tag'
      ? groupsByTag(resources, libraryWord(words, 'noTag'), locale)
      : groupsByCollection(
          libraryTree(readCollections(file.database), resources),
          libraryWord(words, 'noCollection'),
          locale,
        )
  const page = { title, groups, words, locale }
  return form === 'html'
    ? new File([htmlPage(page)], `${fileNameFor(title)}.html`, { type: 'text/html' })
    : new File([markdownList(page)], `${fileNameFor(title)}.md`, { type: 'text/markdown' })
}

function libraryName({ database }: WorkspaceFile, words: Record<string, string>): string {
  return `${workspaceRow(database).name}, ${libraryWord(words, 'library')}`
}
