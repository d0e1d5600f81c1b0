import type { Misspelling } from '../../../../preload/contract/letter-check-shapes'
import { spelledWords } from '../../../../preload/rules/letter-checks/spelled-words'
import type { Locale } from '../../../../preload/contract/shapes'
import { readMjml } from '../../../../preload/rules/mjml/read-mjml'
import type { letterSpeller } from '../../../reading/letter-speller'

const elided = /^(?:l|d|j|m|t|s|n|c|qu)'/

/** More than anybody corrects: a letter in another language. */
const mostMisspellings = 300

/** The words of a letter that no dictionary has, nor the community. Fails with LETTER_STUCK. */
export async function spellContent(
  speller: ReturnType<typeof letterSpeller>,
  { source, language }: { source: string; language: Locale },
  ownWords: readonly string[],
): Promise<Misspelling[]> {
  const own = new Set(ownWords.map(known))
  const words = spelledWords(readMjml(source)).filter(
    ({ word }) => !own.has(known(word)) && !own.has(known(word).replace(elided, '')),
  )
  const wrong = await speller.spell([...new Set(words.map(({ word }) => word))], language)
  const suggestions = new Map(wrong.map((one) => [one.word, one.suggestions]))
  return words
    .flatMap(({ word, from, to }): Misspelling[] => {
      const meant = suggestions.get(word)
      return meant === undefined ? [] : [{ word, from, to, suggestions: meant }]
    })
    .slice(0, mostMisspellings)
}

/** Capitals and apostrophes of either kind do not make another word. */
function known(word: string): string {
  return word.replaceAll(/[’ʼ]/g, "'").toLowerCase()
}
