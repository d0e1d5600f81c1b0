import type { LetterContent, LetterStart } from '../../../../preload/contract/letter-shapes'
import type { Locale } from '../../../../preload/contract/shapes'
import { letterFacts } from '../../../../preload/rules/letter-facts'
import { emptyLetter } from '../../../../preload/rules/letter-import/empty-letter'
import { isTooDeep } from '../../../../preload/rules/letter-import/too-deep'
import type { letters } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'
import { currentContent } from '../store/content'
import { demandLetter } from '../store/read-letter'

export interface Started {
  template: (typeof letters.$inferSelect)['template']
  language: Locale
  content: LetterContent
}

/** What a new letter holds at first. */
export function startLetter(
  database: ReadableDatabase,
  language: Locale,
  start: LetterStart | undefined,
): Started {
  switch (start?.from) {
    case undefined:
      return { template: null, language, content: written(emptyLetter(language)) }
    case 'template':
      return { template: start.template, language, content: written(emptyLetter(language)) }
    case 'letter': {
      const letter = demandLetter(database, start.id)
      const { draftAt: _draftAt, ...content } = currentContent(database, letter)
      return { template: letter.template, language: letter.language, content }
    }
    case 'source': {
      const { source } = start
      if (isTooDeep(source)) fail('LETTER_UNREADABLE', { reason: 'tooDeep' })
      const said = letterFacts(source).language
      return { template: null, language: said ?? language, content: written(source) }
    }
  }
}

function written(source: string): LetterContent {
  return { source, textOverrides: [] }
}
