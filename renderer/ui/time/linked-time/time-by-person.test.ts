import { expect, it } from 'vitest'
import { timeByPerson } from './time-by-person'

it('sums the time of a session by person and category, the longest first', () => {
  const entry = (personId: string, category: string, durationSeconds: number) => ({
    personId,
    category,
    durationSeconds,
  })
  expect(
    timeByPerson([
      entry('a', 'debrief', 600),
      entry('b', 'facilitation', 7200),
      entry('a', 'preparation', 61),
      entry('a', 'preparation', 1800),
    ]),
  ).toEqual([
    { personId: 'b', seconds: 7200, categories: [{ category: 'facilitation', seconds: 7200 }] },
    {
      personId: 'a',
      seconds: 2461,
      categories: [
        { category: 'preparation', seconds: 1861 },
        { category: 'debrief', seconds: 600 },
      ],
    },
  ])
})
