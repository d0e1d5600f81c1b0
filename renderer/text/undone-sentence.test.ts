import type { TFunction } from 'i18next'
import { expect, it } from 'vitest'
import { ZodObject } from 'zod'
import { contract } from '../../preload/contract'
import { undoneSentence } from './undone-sentence'

const asKey = ((key: string) => key) as TFunction

/** Every operation of the contract that names the action it made. */
const writing = Object.entries(contract).flatMap(([feature, operations]) =>
  Object.entries(operations)
    .filter(([, { '~orpc': definition }]) => {
      const { outputSchema } = definition
      return outputSchema instanceof ZodObject && 'actionId' in outputSchema.shape
    })
    .map(([name]) => `${feature}.${name}`),
)

it('knows the writing operations of the contract', () => {
  expect(writing).toContain('rituals.moveOccurrence')
  expect(writing).not.toContain('rituals.list')
})

it.each(writing)('says in its own words that %s was undone', (operation) => {
  expect(undoneSentence(operation, asKey)).not.toBe('history.undone.other')
})

it('has a sentence left for an operation it does not know', () => {
  expect(undoneSentence('letters.send', asKey)).toBe('history.undone.other')
})
