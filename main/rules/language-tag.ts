import { folded } from '../../preload/rules/folded'

const common =
  'fr en de es it pt nl ca eu br oc co sv da nb no fi pl cs sk sl hr sr bs hu ro bg el ru uk tr ar he fa hi bn ta ur zh ja ko vi th id ms la eo ga gd cy is et lv lt mt sq mk hy ka sw mg'

/** Names that programs give languages besides those of French and English: babel's, and endonyms. */
const others: Record<string, string> = {
  americain: 'en-US',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  anglais: 'en',
  francais: 'fr',
  frenchb: 'fr',
  acadian: 'fr-CA',
  canadien: 'fr-CA',
  ngerman: 'de',
  naustrian: 'de-AT',
  deutsch: 'de',
  castellano: 'es',
  espanol: 'es',
  italiano: 'it',
  brazilian: 'pt-BR',
  portugues: 'pt',
  nederlands: 'nl',
  norsk: 'nb',
  nynorsk: 'nn',
}

let byName: Map<string, string> | null = null

/** The BCP 47 tag of a language said as a tag, a three-letter code or a name; empty if unknown. */
export function languageTag(text: string): string {
  const said = text.trim()
  const name = folded(said)
  byName ??= namesOfLanguages()
  const known = byName.get(name)
  if (known !== undefined) return known
  try {
    const [tag = ''] = Intl.getCanonicalLocales(said.replaceAll('_', '-'))
    // A word of five letters or more has the shape of a tag, and is none.
    return /^[a-z]{2,3}(-|$)/.test(tag) ? tag : ''
  } catch {
    return ''
  }
}

function namesOfLanguages(): Map<string, string> {
  const names = new Map(Object.entries(others))
  for (const locale of ['en', 'fr']) {
    const display = new Intl.DisplayNames([locale], { type: 'language' })
    for (const tag of common.split(' ')) names.set(folded(display.of(tag) ?? tag), tag)
  }
  return names
}
