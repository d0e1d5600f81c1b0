import type { LetterReply, LetterRequest } from '../../rules/letter-messages'
import { mjmlVocabulary } from './mjml-vocabulary'
import { useOwnIcons } from './own-icons'
import { renderLetter, TooDeep } from './render-letter'

useOwnIcons()

/** Does what the engine asks of a render-letter process. */
export async function answerLetters(request: LetterRequest): Promise<LetterReply> {
  const { id } = request
  if (request.task === 'vocabulary') {
    return { step: 'described', id, vocabulary: mjmlVocabulary() }
  }
  try {
    return { step: 'rendered', id, letter: await renderLetter(request.source, request.options) }
  } catch (error) {
    if (error instanceof TooDeep) return { step: 'refused', id, reason: 'tooDeep' }
    throw error
  }
}

/** Renders a little of everything: the first letter would take ten times what the next ones do. */
export async function warmUp(): Promise<void> {
  const block =
    '<mj-section><mj-column><mj-text>a</mj-text><mj-button href="#">a</mj-button><mj-image src="a" alt="" /><mj-divider /><mj-spacer /><mj-table><tr><td>a</td></tr></mj-table><mj-social><mj-social-element name="web">a</mj-social-element></mj-social></mj-column></mj-section>'
  const source = `<mjml><mj-head><mj-attributes><mj-all color="#000" /></mj-attributes></mj-head><mj-body>${block.repeat(10)}</mj-body></mjml>`
  await renderLetter(source, { isMarked: true, isMinified: false })
}
