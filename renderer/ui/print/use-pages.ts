import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { fillPages } from './fill-pages'

/** A browser rounds the height of each row by itself. */
const tolerancePixels = 2

/** For each page, what each column shows there. */
type Pages<T> = T[][][]

interface Paged<T> {
  pages: Pages<T>
  /** Everything stands on one page, to be measured: nobody sees it. */
  isMeasuring: boolean
  /** The paper drawn: measured while it still holds everything on one page. */
  root: RefObject<HTMLDivElement | null>
}

/**
 * Cuts columns of blocks into pages, by the height they have once drawn: everything is drawn on
 * one page first, where blocks bear `data-block`, and columns `data-column`. `columns` is cut
 * again when it is another one.
 */
export function usePages<T>(columns: readonly (readonly T[])[]): Paged<T> {
  const root = useRef<HTMLDivElement>(null)
  const [cut, setCut] = useState<{ of: typeof columns; pages: Pages<T> } | null>(null)
  const isCut = cut?.of === columns
  useLayoutEffect(() => {
    const body = root.current?.querySelector('[data-paper-body]')
    if (!isCut && body) setCut({ of: columns, pages: cutAt(columns, body) })
  }, [columns, isCut])
  // Letters of another font take another room.
  useEffect(() => {
    let isGone = false
    void document.fonts.ready.then(() => !isGone && setCut(null))
    return () => {
      isGone = true
    }
  }, [])
  const uncut = [columns.map((column) => [...column])]
  return { root, pages: isCut ? cut.pages : uncut, isMeasuring: !isCut }
}

function cutAt<T>(columns: readonly (readonly T[])[], body: Element): Pages<T> {
  const room = heightOf(body)
  const drawn = [...body.querySelectorAll('[data-column]')]
  const heights = columns.map((_, index) =>
    [...(drawn[index]?.querySelectorAll('[data-block]') ?? [])].map(heightOf),
  )
  const counts = heights.map((own, index) => {
    const column = drawn[index]
    const around = column ? heightOf(column) - sum(own) : 0
    return fillPages(own, room - around + tolerancePixels)
  })
  const pageCount = Math.max(1, ...counts.map((own) => own.length))
  return Array.from({ length: pageCount }, (_, page) =>
    columns.map((column, index) => {
      const own = counts[index] ?? []
      const from = sum(own.slice(0, page))
      return column.slice(from, from + (own[page] ?? 0))
    }),
  )
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
