import type { Locale } from '../../contract/shapes'
import type { Thanks } from './linked-data'
import { itemKey } from './linked-items'
import type { LinkedContent, LinkedLine } from './linked-section'
import { saidInHtml } from './safe-html'
import { colon, counted, spokenNumber } from './spoken'

const words = {
  fr: {
    heading: 'Merci',
    empty: 'Aucun merci n’est noté pour l’instant.',
    others: (count: number, said: string, isAlone: boolean) =>
      `${isAlone ? 'Merci à' : 'Et merci à'} ${said} ${counted(count, 'personne', 'personnes', 'fr')}${isAlone ? '' : ' de plus'}.`,
  },
  en: {
    heading: 'Thank you',
    empty: 'No thanks have been noted yet.',
    others: (count: number, said: string, isAlone: boolean) =>
      `${isAlone ? 'Thanks to' : 'And thanks to'} ${said} ${isAlone ? '' : 'more '}${counted(count, 'person', 'people', 'en')}.`,
  },
}

/** Thanks, one line a person; those who did not agree to be named are counted. */
export function thanksBlock({ people, otherCount }: Thanks, language: Locale): LinkedContent {
  const { heading, empty, others } = words[language]
  const named = people.map(({ id, name, whats }) => ({
    key: itemKey('thanks', id),
    html: `<li><strong>${saidInHtml(name)}</strong>${saidWhats(whats, language)}</li>`,
  }))
  const sentence = others(otherCount, spokenNumber(otherCount, language), named.length === 0)
  const rest: LinkedLine[] =
    otherCount === 0 ? [] : [{ key: itemKey('others'), html: `<p>${saidInHtml(sentence)}</p>` }]
  return {
    heading,
    parts: [
      { shape: 'list', title: '', lines: named },
      { shape: 'paragraphs', title: '', lines: rest },
    ],
    emptySentence: empty,
    itemCount: people.length + otherCount,
  }
}

function saidWhats(whats: readonly string[], language: Locale): string {
  const said = whats.map((what) => what.trim()).filter((what) => what !== '')
  return said.length === 0 ? '' : `${colon(language)}${saidInHtml(said.join(', '))}`
}
