import {
  isSpellingRequest,
  type SpellingReply,
  type SpellingRequest,
} from '../rules/spelling-messages'
import { parentChannel } from './parent-channel'
import { Speller } from './spelling/speller'
import { spelledParts } from './spelling/spelled-parts'

/** Suggestions are looked for as long as this: those still missing come when asked again. */
const suggestingLimitMs = 1500

// Entry of a process of its own: dictionaries take tens of megabytes, given back once it is idle.
const channel = parentChannel()
const spellers = new Map<SpellingRequest['language'], Promise<Speller>>()
const say = (reply: SpellingReply) => channel.post(reply)

channel.onMessage((message) => {
  // What fails here ends this process: the engine hears that.
  if (isSpellingRequest(message)) void spell(message)
})
say({ step: 'ready' })

async function spell({ id, language, words }: SpellingRequest): Promise<void> {
  const speller = await spellerOf(language)
  const isRight = (word: string) => speller.isRight(word)
  const wrong = words.filter((word) => !spelledParts(word, language, isRight))
  const until = performance.now() + suggestingLimitMs
  say({
    step: 'spelled',
    id,
    wrong: wrong.map((word) => ({
      word,
      suggestions: performance.now() < until ? speller.suggestions(word) : [],
    })),
  })
}

function spellerOf(language: SpellingRequest['language']): Promise<Speller> {
  const known = spellers.get(language)
  if (known !== undefined) return known
  const dictionary = language === 'fr' ? import('./spelling/french') : import('./spelling/english')
  const loading = dictionary.then((files) => new Speller(files))
  spellers.set(language, loading)
  return loading
}
