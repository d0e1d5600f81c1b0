import { Grammar } from '@citation-js/core/lib/util/grammar.js'
import { Translator } from '@citation-js/core/lib/util/translator.js'

// Stands for the whole of @citation-js/core in what is built: the two tools that its BibTeX plugin
// reads with, and nothing of what fetches.
export const util = { Grammar, Translator }
