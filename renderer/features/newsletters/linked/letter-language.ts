import type { Locale } from '../../../../preload/contract/shapes'
import type { MjmlDocument } from '../../../../preload/rules/mjml/mjml-node'

/** The language a letter says it is in; the one it was made in where it says none that is known. */
export function letterLanguage({ nodes }: MjmlDocument, otherwise: Locale): Locale {
  const root = nodes.find(({ name }) => name === 'mjml')
  const said = root?.attributes
    .find(({ name }) => name === 'lang')
    ?.value.slice(0, 2)
    .toLowerCase()
  return said === 'fr' || said === 'en' ? said : otherwise
}
