import { describe, expect, it } from 'vitest'
import { defaultLetterTheme } from './default-theme'
import { nearestThemeColour, themeContrasts } from './theme-contrasts'

describe('the contrasts of a theme', () => {
  it('are all enough in the one of Veillée', () => {
    expect(themeContrasts(defaultLetterTheme).filter(({ isEnough }) => !isEnough)).toEqual([])
    expect(nearestThemeColour(defaultLetterTheme, 'accentColour')).toBeNull()
  })

  it('say what is hard to read, and the nearest colour that is not', () => {
    const pale = { ...defaultLetterTheme, accentColour: '#F3A36B' }
    const poor = themeContrasts(pale).filter(({ isEnough }) => !isEnough)
    expect(poor.map(({ colour, ground }) => `${colour} on ${ground}`)).toEqual([
      'accentColour on surfaceColour',
      'accentColour on backgroundColour',
      'onAccentColour on accentColour',
    ])
    const near = nearestThemeColour(pale, 'accentColour') ?? ''
    const better = themeContrasts({ ...pale, accentColour: near })
    expect(better.filter(({ isEnough }) => !isEnough)).toEqual([])
  })
})
