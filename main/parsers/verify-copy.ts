import { isSoundCopy } from '../database/verify'
import { parentChannel } from './parent-channel'

// Entry of a process of its own: a check of a large copy takes a second that no query should wait.
const channel = parentChannel()
channel.onMessage((path) => {
  channel.post(typeof path === 'string' && isSoundCopy(path) ? 'ok' : 'damaged')
})
