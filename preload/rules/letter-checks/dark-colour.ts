import { mixed } from '../letter-theme/colour-mix'
import { contrast } from '../contrast'

/** What a mail program that darkens letters paints behind them. */
const darkGround = '#1f1f1f'
const lightText = '#f2f2f2'

/**
 * A ground as mail programs in dark mode show it: a light one turns dark, a dark or deep one stays.
 * A simulation: each program has its own way, and none says it.
 */
export function darkened(ground: string): string {
  const lightness = whiteness(ground)
  return lightness < 0.4 ? ground : mixed(ground, darkGround, 0.6 + 0.4 * lightness)
}

/** Words in dark mode: dark ones turn light, light ones stay. */
export function lightened(text: string): string {
  const lightness = whiteness(text)
  return lightness > 0.6 ? text : mixed(text, lightText, 0.9 - 0.5 * lightness)
}

/** From 0 (black) to 1 (white), as the eye sees it. */
function whiteness(colour: string): number {
  const luminance = ((contrast(colour, '#000000') ?? 1) - 1) / 20
  return luminance ** (1 / 2.4)
}
