import { expect, it } from 'vitest'
import { byName } from './by-name'

const people = ['Agathe Rouvier', 'Anne-Sophie Martin', 'Élodie Marchal', 'Maria Elm'].map(
  (name) => ({ name }),
)

it.each([
  ['ma', ['Anne-Sophie Martin', 'Élodie Marchal', 'Maria Elm', 'Agathe Rouvier']],
  ['elo', ['Élodie Marchal', 'Agathe Rouvier', 'Anne-Sophie Martin', 'Maria Elm']],
  ['anne-so', ['Anne-Sophie Martin', 'Agathe Rouvier', 'Élodie Marchal', 'Maria Elm']],
])('puts those whose name begins with %j before those found elsewhere', (typed, names) => {
  expect(byName(people, typed).map(({ name }) => name)).toEqual(names)
})
