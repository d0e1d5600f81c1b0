import { parentChannel } from './parent-channel'

// Entry of a process of its own: a document may hang its renderer or fill its memory, and it is killed.
parentChannel()
