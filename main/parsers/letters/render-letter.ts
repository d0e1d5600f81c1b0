import render, { type MjmlError } from 'mjml'
import type { RenderedLetter } from '../../../preload/contract/letter-check-shapes'
import { readMjml } from '../../../preload/rules/mjml/read-mjml'
import type { RenderOptions } from '../../rules/letter-messages'
import { depthOf } from './depth-of'
import { letterProblems } from './letter-problems'
import { prepareSource } from './prepare-source'

/** Tags inside tags; a letter has about ten. */
const mostDepth = 500

/** A document nested beyond what is rendered. */
export class TooDeep extends Error {}

/**
 * Renders MJML to HTML, with what is wrong with it at its place in the source. No include is read
 * and nothing remote is added; `veillee-image:` stays as it is. The HTML is empty where the
 * document makes none, and a problem `other` says why.
 */
export async function renderLetter(
  source: string,
  { isMarked, isMinified, isIndented = false }: RenderOptions,
): Promise<RenderedLetter> {
  const begunAt = performance.now()
  const document = readMjml(source)
  if (depthOf(document.nodes) > mostDepth) throw new TooDeep()
  const { html, errors, fault } = await attempt(prepareSource(document, isMarked), {
    isMinified,
    isIndented,
  })
  const problems = letterProblems(document, errors)
  if (fault !== null) {
    problems.unshift({ code: 'other', from: 0, to: source.length, tag: '', detail: fault })
  }
  return { html, problems, spentMs: performance.now() - begunAt }
}

interface Attempt {
  html: string
  errors: MjmlError[]
  fault: string | null
}

async function attempt(
  source: string,
  { isMinified, isIndented }: { isMinified: boolean; isIndented: boolean },
): Promise<Attempt> {
  try {
    const { html, errors } = await render(source, {
      validationLevel: 'soft',
      ignoreIncludes: true,
      // mjml adds the fonts of a letter to this very object.
      fonts: {},
      keepComments: true,
      beautify: isIndented,
      minify: isMinified,
      // Comments for mail programs (`[if mso]`) stay; styles are done below.
      minifyOptions: {
        minifyCss: false,
        minifySvg: false,
        removeComments: 'safe',
        skipConfigLoading: true,
      },
    })
    if (!isMinified) return { html, errors, fault: null }
    const { minifyStyles } = await import('./minify-styles')
    return { html: minifyStyles(html), errors, fault: null }
  } catch (error) {
    if (error instanceof RangeError) throw new TooDeep('', { cause: error })
    return { html: '', errors: [], fault: error instanceof Error ? error.message : String(error) }
  }
}
