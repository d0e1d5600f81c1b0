import { history, isolateHistory, redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import {
  Annotation,
  Compartment,
  EditorState,
  type Extension,
  type TransactionSpec,
} from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { TextEdit } from '../../../../preload/rules/mjml/edit-mjml'

interface ApplyOptions {
  /** Edits of the same key that follow each other closely are one step to undo: typing in a field. */
  joins?: string
}

const joinKey = Annotation.define<string>()

/**
 * The MJML of a letter while it is worked on, with its history: one for both views, so that what
 * one did the other undoes. An editor shows it while it is attached.
 */
export class LetterDocument {
  private kept: EditorState
  private view: EditorView | null = null
  private readonly shown = new Compartment()
  private readonly listeners = new Set<() => void>()
  private readonly urgent = new Set<() => void>()
  private readonly later = new MessageChannel()
  private isApplying = false
  private text: string
  private lastKey: string | null = null

  constructor(source: string) {
    this.text = source
    this.later.port1.addEventListener('message', () => this.tell())
    this.later.port1.start()
    this.kept = EditorState.create({
      doc: source,
      extensions: [
        // Only this one parts lines: a carriage return stays the character it is, and offsets agree.
        EditorState.lineSeparator.of('\n'),
        history({
          newGroupDelay: 500,
          joinToEvent: (step, isAdjacent) => isAdjacent || step.annotation(joinKey) !== undefined,
        }),
        EditorView.updateListener.of(({ docChanged }) => docChanged && this.changed()),
        this.shown.of([]),
      ],
    })
  }

  get source(): string {
    return this.text
  }

  get state(): EditorState {
    return this.view?.state ?? this.kept
  }

  get canUndo(): boolean {
    return undoDepth(this.state) > 0
  }

  get canRedo(): boolean {
    return redoDepth(this.state) > 0
  }

  /** Makes edits, all of them in offsets of the source as it is now, as one step to undo. */
  apply(edits: readonly TextEdit[], { joins }: ApplyOptions = {}): void {
    if (edits.length === 0) return
    const changes = edits.toSorted((one, other) => one.from - other.from)
    const isNew = joins === undefined || joins !== this.lastKey
    this.dispatch({
      changes,
      userEvent: 'input.type',
      annotations: [
        ...(isNew ? [isolateHistory.of(joins === undefined ? 'full' : 'before')] : []),
        ...(joins === undefined ? [] : [joinKey.of(joins)]),
      ],
    })
    this.lastKey = joins ?? null
  }

  /** Makes the whole source another one: a version that came back, or what was undone elsewhere. */
  replace(source: string): void {
    if (source === this.text) return
    this.apply([{ from: 0, to: this.text.length, insert: source }])
  }

  undo(): boolean {
    this.lastKey = null
    return undo({ state: this.state, dispatch: (step) => this.dispatch(step) })
  }

  redo(): boolean {
    this.lastKey = null
    return redo({ state: this.state, dispatch: (step) => this.dispatch(step) })
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** As `subscribe`, told before anybody draws. */
  subscribeFirst(listener: () => void): () => void {
    this.urgent.add(listener)
    return () => void this.urgent.delete(listener)
  }

  /** Hands the document to an editor, with what that editor needs to show it. */
  attach(extensions: Extension, make: (state: EditorState) => EditorView): EditorView {
    const { state } = this.kept.update({ effects: this.shown.reconfigure(extensions) })
    this.view = make(state)
    return this.view
  }

  /** Takes the document back from its editor, which is then destroyed. */
  detach(): void {
    if (this.view === null) return
    const { state } = this.view.state.update({ effects: this.shown.reconfigure([]) })
    this.view.destroy()
    this.view = null
    this.kept = state
  }

  private dispatch(step: TransactionSpec): void {
    if (this.view !== null) {
      this.isApplying = true
      this.view.dispatch(step)
      this.isApplying = false
      return
    }
    this.kept = this.kept.update(step).state
    this.changed()
  }

  private changed(): void {
    const text = this.state.doc.toString()
    if (text === this.text) return
    this.text = text
    for (const listener of this.urgent) listener()
    // A key in the editor is there already: what is drawn around it waits until what is asked for
    // first has left. A field shows what was typed in it at once, or its cursor would jump.
    if (this.view !== null && !this.isApplying) this.later.port2.postMessage(null)
    else this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
