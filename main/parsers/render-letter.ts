import { isLetterRequest, type LetterRequest } from '../rules/letter-messages'
import { watchMemory } from './end-above-memory'
import { enterEmptyFolder } from './letters/enter-empty-folder'
import { parentChannel } from './parent-channel'

// Entry of a process of its own, which stays: a document may hang its renderer or fill its memory,
// and it is killed and started again.
enterEmptyFolder()
const channel = parentChannel()
const memory = watchMemory()

// Only now: mjml looks at the folder it is loaded in, and would run what is named there.
const { answerLetters, warmUp } = await import('./letters/answer-letters')
await warmUp()

channel.onMessage((message) => {
  // What fails in a way nobody foresaw ends this process: the engine hears that.
  if (isLetterRequest(message)) void answer(message)
})
channel.post({ step: 'ready' })

async function answer(request: LetterRequest): Promise<void> {
  memory.begin()
  const reply = await answerLetters(request)
  memory.end()
  channel.post(reply)
}
