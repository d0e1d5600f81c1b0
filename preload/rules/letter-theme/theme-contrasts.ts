import type { LetterTheme } from '../../contract/letter-theme'
import { contrast } from '../contrast'
import { nearestReadable } from './colour-mix'

type ThemeColour = Extract<keyof LetterTheme, `${string}Colour`>

/** Words in one colour on another one of a theme. */
export interface ThemeContrast {
  colour: ThemeColour
  ground: ThemeColour
  /** From 1 to 21. */
  ratio: number
  isEnough: boolean
}

/** What is read on what; the footer stands around the letter. */
const pairs: readonly (readonly [ThemeColour, ThemeColour])[] = [
  ['textColour', 'surfaceColour'],
  ['textColour', 'backgroundColour'],
  ['headingColour', 'surfaceColour'],
  ['accentColour', 'surfaceColour'],
  ['accentColour', 'backgroundColour'],
  ['onAccentColour', 'accentColour'],
]

/** WCAG 2.2, 1.4.3, text of any size. */
const leastRatio = 4.5

/** The contrast of everything a theme makes one read. */
export function themeContrasts(theme: LetterTheme): ThemeContrast[] {
  return pairs.map(([colour, ground]) => {
    const ratio = contrast(theme[colour], theme[ground]) ?? 1
    return { colour, ground, ratio, isEnough: ratio >= leastRatio }
  })
}

/** The colour nearest to one of a theme that is read on all its grounds; null where it is already, or none is. */
export function nearestThemeColour(theme: LetterTheme, colour: ThemeColour): string | null {
  const own = pairs.filter(([one]) => one === colour).map(([, ground]) => theme[ground])
  const near = nearestReadable(theme[colour], own, leastRatio)
  return near === theme[colour].toLowerCase() ? null : near
}
