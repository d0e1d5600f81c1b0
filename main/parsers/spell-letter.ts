import { parentChannel } from './parent-channel'

// Entry of a process of its own: a dictionary takes seconds and hundreds of megabytes, given back once it is idle.
parentChannel()
