import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import { cssVariablesResolver, theme } from './theme'

/**
 * Mantine's variables and ours as a style sheet. Mantine would put them into a style element,
 * which the page's content policy refuses; variables.css holds this text instead.
 */
export function variablesSheet(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  const own = cssVariablesResolver(merged)
  const defaults = defaultCssVariablesResolver(merged)
  const css = convertCssVariables({
    variables: { ...defaults.variables, ...own.variables },
    light: { ...defaults.light, ...own.light },
    dark: { ...defaults.dark, ...own.dark },
  })
  return `/* Written by variables.test.ts: run it with UPDATE=1 after a change of the theme. */\n${css
    .replaceAll(/([{;])\s*/g, '$1\n')
    .replaceAll(/\s*}/g, '\n}\n')
    .replaceAll(/\n\n+/g, '\n')
    .trim()}\n`
}
