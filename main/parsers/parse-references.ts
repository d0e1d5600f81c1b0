import { parentChannel } from './parent-channel'

// Entry of a process of its own: a hostile file may fill its memory, and it is killed.
const channel = parentChannel()
channel.post({ step: 'ready' })
