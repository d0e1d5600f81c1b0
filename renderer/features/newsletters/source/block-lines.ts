import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Range as SourceRange } from '../../../../preload/rules/mjml/mjml-node'

/** More lines than anybody sees at once. */
const mostLines = 3000

export const markBlock = StateEffect.define<SourceRange | null>()

const blockLine = Decoration.line({ class: 'cm-letter-block' })

const markedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, { changes, effects, state }) {
    for (const effect of effects) {
      if (!effect.is(markBlock)) continue
      if (effect.value === null) return Decoration.none
      const lines: Range<Decoration>[] = []
      const last = state.doc.lineAt(Math.min(effect.value.to, state.doc.length)).number
      let { number } = state.doc.lineAt(Math.min(effect.value.from, state.doc.length))
      for (; number <= last && lines.length < mostLines; number += 1) {
        lines.push(blockLine.range(state.doc.line(number).from))
      }
      return Decoration.set(lines)
    }
    return marked.map(changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** A line beside the block that is chosen, in whichever view it was. */
export const blockLines: Extension = markedLines
