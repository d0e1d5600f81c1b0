import { inArray } from 'drizzle-orm'
import type { LetterReport } from '../../../../preload/contract/letter-check-shapes'
import type { LetterContent } from '../../../../preload/contract/letter-shapes'
import { keptImageIds } from '../../../../preload/rules/letter-checks/check-images'
import { checkLetter } from '../../../../preload/rules/letter-checks/check-letter'
import { countWords } from '../../../../preload/rules/letter-checks/check-texts'
import { letterHead } from '../../../../preload/rules/letter-checks/letter-head'
import { letterParts } from '../../../../preload/rules/letter-checks/letter-parts'
import { letterBlocks } from '../../../../preload/rules/mjml/letter-blocks'
import { readMjml } from '../../../../preload/rules/mjml/read-mjml'
import { letterImages } from '../../../database/schema'
import type { ReadableDatabase, WorkspaceFile } from '../../../database/workspace-file'
import { workspaceRow } from '../../../database/workspace-row'
import type { LetterRenderer } from '../../../reading/letter-renderer'
import { readLetterSettings } from '../look/letter-settings'
import { blockWeights } from './block-weights'
import { checkCompatibility } from './check-compatibility'
import { checkLinked, checkTextOverrides } from './check-stale'
import { checkWeight } from './check-weight'
import { mailSupport } from './mail-support'

interface Asked extends LetterContent {
  /** Local day. */
  today: string
}

/** All that is missing or wrong with a letter, and what it weighs. Fails with LETTER_STUCK. */
export async function checkContent(
  file: WorkspaceFile,
  renderer: LetterRenderer,
  { source, textOverrides, today }: Asked,
): Promise<LetterReport> {
  const document = readMjml(source)
  const rendering = renderer.render(source, { isMarked: true, isMinified: true })
  // Looked at while the letter is rendered elsewhere; a failure of either is that of both.
  const [{ html }, supportOf, found] = await Promise.all([
    rendering,
    mailSupport(),
    Promise.resolve().then(() => checkDocument()),
  ])
  const blocks = letterBlocks(document)
  const weights = blockWeights(html, blocks.length)
  const findings = [
    ...found.findings,
    ...checkCompatibility(document, found.mailPrograms, supportOf),
    ...checkWeight(weights.htmlBytes, weights.blockBytes, blocks),
  ]
  return { ...found.counts, ...weights, findings }

  function checkDocument() {
    const { database } = file
    const parts = letterParts(document)
    const imageBytes = bytesOfImages(database, keptImageIds(parts.images))
    const settings = readLetterSettings(database)
    const language = letterHead(document).language.startsWith('en') ? 'en' : 'fr'
    const community = workspaceRow(database).name
    return {
      mailPrograms: settings.mailPrograms,
      findings: [
        ...checkLetter(document, { today, settings, imageBytes, community }),
        ...checkLinked(file, document, { language, today }),
        ...checkTextOverrides(document, textOverrides),
      ],
      counts: {
        imageBytes: [...imageBytes.values()].reduce((sum, bytes) => sum + bytes, 0),
        linkCount: parts.links.length,
        imageCount: parts.images.length,
        wordCount: countWords(parts.texts),
      },
    }
  }
}

function bytesOfImages(database: ReadableDatabase, ids: readonly string[]): Map<string, number> {
  if (ids.length === 0) return new Map()
  const rows = database
    .select({ id: letterImages.attachmentId, bytes: letterImages.byteCount })
    .from(letterImages)
    .where(inArray(letterImages.attachmentId, ids.slice(0, 500)))
    .all()
  return new Map(rows.map(({ id, bytes }) => [id, bytes]))
}
