import type { Finding } from '../../contract/letter-check-shapes'
import { contrast } from '../contrast'
import { nearestReadable } from '../letter-theme/colour-mix'
import { setAttribute, type TextEdit } from '../mjml/edit-mjml'
import type { MjmlDocument } from '../mjml/mjml-node'
import { darkened, lightened } from './dark-colour'
import { type LetterRun, letterRuns } from './letter-runs'

/** WCAG 2.2, 1.4.3: words of 24 px, or of 18.66 px in bold, are read with less. */
const leastForText = 4.5
const leastForLarge = 3

/** Words that do not stand out from what is behind them, as they are and in a simulated dark mode. */
export function checkContrast(document: MjmlDocument): Finding[] {
  const seen = new Set<string>()
  return letterRuns(document).flatMap((run): Finding[] => {
    const { colour, ground, colourAt, node } = run
    if (colour === null || ground === null) return []
    const written = colourAt === null || colourAt === 'element' ? node.from : colourAt.from
    const key = [written, colour, ground, leastFor(run)].join(' ')
    if (seen.has(key)) return []
    seen.add(key)
    return findingsOf(document.source, { ...run, colour, ground })
  })
}

function findingsOf(
  source: string,
  run: LetterRun & { colour: string; ground: string },
): Finding[] {
  const { colour, ground, from, to } = run
  const least = leastFor(run)
  const at = { from, to }
  const ratio = contrast(colour, ground) ?? 21
  if (ratio < least) {
    const detail = `${colour} ${ground} ${ratio.toFixed(2)}`
    const fix = fixOf(source, run, least)
    return [{ code: 'lowContrast', weight: 'matters', at, detail, fix }]
  }
  const [text, behind] = [lightened(colour), darkened(ground)]
  const dark = contrast(text, behind) ?? 21
  if (dark >= least) return []
  const detail = `${text} ${behind} ${dark.toFixed(2)}`
  return [{ code: 'lowContrastDark', weight: 'advice', at, detail, fix: null }]
}

function leastFor({ sizePx, isBold }: LetterRun): number {
  return sizePx >= 24 || (isBold && sizePx >= 18.66) ? leastForLarge : leastForText
}

/** The nearest colour that is read, where the letter writes it: nobody but a theme changes a theme. */
function fixOf(
  source: string,
  { colour, ground, colourAt, node }: LetterRun & { colour: string; ground: string },
  least: number,
): TextEdit[] | null {
  const readable = nearestReadable(colour, [ground], least)
  if (readable === null || colourAt === null) return null
  if (colourAt === 'element') return setAttribute(source, node, 'color', readable)
  return [{ ...colourAt, insert: readable }]
}
