import type { Locale } from '../../contract/shapes'
import type { Newcomers } from './linked-data'
import { itemKey } from './linked-items'
import type { LinkedContent, LinkedLine } from './linked-section'
import { saidInHtml } from './safe-html'
import { counted, spokenNumber } from './spoken'

const words = {
  fr: {
    heading: 'Bienvenue',
    empty: 'Personne n’a rejoint la communauté depuis.',
    alone: (count: number, said: string) =>
      `${said} ${counted(count, 'personne a rejoint', 'personnes ont rejoint', 'fr')} la communauté.`,
    others: (count: number, said: string) =>
      `Et ${said} ${counted(count, 'autre personne', 'autres personnes', 'fr')}.`,
  },
  en: {
    heading: 'Welcome',
    empty: 'Nobody has joined since.',
    alone: (count: number, said: string) =>
      `${said} ${counted(count, 'person has', 'people have', 'en')} joined the community.`,
    others: (count: number, said: string) =>
      `And ${said} ${counted(count, 'other person', 'other people', 'en')}.`,
  },
}

/** Who joined, one line a person; those who did not agree to be named are counted. */
export function newcomersBlock({ people, otherCount }: Newcomers, language: Locale): LinkedContent {
  const { heading, empty, alone, others } = words[language]
  const named = people.map(({ id, name }) => ({
    key: itemKey('person', id),
    html: `<li>${saidInHtml(name)}</li>`,
  }))
  const say = named.length === 0 ? alone : others
  const sentence = say(otherCount, spokenNumber(otherCount, language))
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
