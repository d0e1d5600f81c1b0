/** What the engine asks of a spell-letter process: words, each once, of one language. */
export interface SpellingRequest {
  id: number
  language: 'fr' | 'en'
  words: readonly string[]
}

/** Words no dictionary has, and what may have been meant. */
interface WrongWord {
  word: string
  suggestions: string[]
}

export type SpellingReply = { step: 'ready' } | { step: 'spelled'; id: number; wrong: WrongWord[] }

export function isSpellingReply(message: unknown): message is SpellingReply {
  return (
    typeof message === 'object' &&
    message !== null &&
    'step' in message &&
    (message.step === 'ready' || message.step === 'spelled')
  )
}

export function isSpellingRequest(message: unknown): message is SpellingRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    'words' in message &&
    Array.isArray(message.words)
  )
}
