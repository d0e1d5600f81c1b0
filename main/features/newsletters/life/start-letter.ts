import type {
  LetterContent,
  LetterStart,
  LetterTemplate,
} from '../../../../preload/contract/letter-shapes'
import type { Locale } from '../../../../preload/contract/shapes'
import { letterFacts } from '../../../../preload/rules/letter-facts'
import { emptyLetter } from '../../../../preload/rules/letter-import/empty-letter'
import { templateSource } from '../../../../preload/rules/letter-templates/template-source'
import { isTooDeep } from '../../../../preload/rules/letter-import/too-deep'
import { demandLetter } from '../../../database/letters'
import type { letters } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'
import { workspaceRow } from '../../../database/workspace-row'
import { readLetterSettings } from '../look/letter-settings'
import { currentContent } from '../store/content'

interface Starting {
  language: Locale
  start?: LetterStart | undefined
  title?: string | undefined
  /** Local day. */
  today: string
}

export interface Started {
  template: (typeof letters.$inferSelect)['template']
  language: Locale
  content: LetterContent
}

/** What a new letter holds at first. */
export function startLetter(
  database: ReadableDatabase,
  { language, start, title, today }: Starting,
): Started {
  switch (start?.from) {
    case undefined:
      return { template: null, language, content: written(emptyLetter(language)) }
    case 'template':
      return {
        template: start.template,
        language,
        content: written(
          numbered(filledTemplate(database, start.template, language, today), title),
        ),
      }
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

function filledTemplate(
  database: ReadableDatabase,
  template: LetterTemplate,
  language: Locale,
  today: string,
): string {
  const { theme } = readLetterSettings(database)
  return templateSource(template, {
    language,
    theme,
    communityName: workspaceRow(database).name,
    today,
  })
}

/** A letter called « Lettre n° 18 » says so in its header too. */
function numbered(source: string, title: string | undefined): string {
  const number = /(\d{1,5})\s*$/.exec(title ?? '')?.[1]
  return number === undefined ? source : source.replaceAll(/\[(?:numéro|number)\]/g, number)
}

function written(source: string): LetterContent {
  return { source, textOverrides: [] }
}
