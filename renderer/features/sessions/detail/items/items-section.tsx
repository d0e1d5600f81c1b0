import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session, SessionItem } from '../../../../../preload/contract/session-shapes'
import { client } from '../../../../api/client'
import { useReadOnly } from '../../../../ui/calendar/use-read-only'
import { useWrite } from '../../../../ui/use-write'
import classes from './items.module.css'
import { AddItem } from './add-item'
import { ItemRow } from './item-row'
import { movedItem } from './moved-item'

const kinds = ['decision', 'action'] as const

/** What was decided, and what is to be done, by whom and by when. */
export function ItemsSection({ session }: { session: Session }) {
  const { t } = useTranslation()
  const heading = useId()
  const isReadOnly = useReadOnly()
  const { items } = session
  if (isReadOnly && items.length === 0) return null
  return (
    <section aria-labelledby={heading} className={classes['section']}>
      <h3 id={heading} className={classes['heading']}>
        {t('sessions.items.title')}
      </h3>
      {kinds.map((kind) => (
        <ItemList key={kind} session={session} kind={kind} isReadOnly={isReadOnly} />
      ))}
    </section>
  )
}

interface ItemListProps {
  session: Session
  kind: SessionItem['kind']
  isReadOnly: boolean
}

function ItemList({ session, kind, isReadOnly }: ItemListProps) {
  const { t } = useTranslation()
  const heading = useId()
  const list = useRef<HTMLUListElement>(null)
  const write = useWrite()
  const { id, items } = session
  const shown = items.filter((item) => item.kind === kind)
  // A line that moves takes the keyboard along: the browser drops it where it was.
  const follow = (itemId: string) =>
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-item="${itemId}"]`)?.focus(),
    )
  const set = async (next: SessionItem[], done: string) =>
    (await write({ run: () => client.sessions.setItems({ id, items: next }), done })) !== null
  const change = (changed: SessionItem, done: string) =>
    set(
      items.map((item) => (item.id === changed.id ? changed : item)),
      done,
    )
  const move = (moved: SessionItem, direction: -1 | 1) => {
    const next = movedItem(items, moved.id, direction)
    if (next === null) return
    void set(next, t('sessions.done.itemMoved', { text: moved.text })).then(() => follow(moved.id))
  }
  if (isReadOnly && shown.length === 0) return null
  return (
    <div className={classes['kind']}>
      <h4 id={heading} className={classes['kindTitle']}>
        {t(`sessions.items.${kind}s`)}
      </h4>
      <ul ref={list} className={classes['items']} aria-labelledby={heading}>
        {shown.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            isReadOnly={isReadOnly}
            onChange={change}
            onMove={(direction) => move(item, direction)}
            onRemove={() =>
              set(
                items.filter((each) => each.id !== item.id),
                t('sessions.done.itemRemoved', { text: item.text }),
              )
            }
          />
        ))}
      </ul>
      {!isReadOnly && (
        <AddItem
          kind={kind}
          onAdd={(item) => set([...items, item], t('sessions.done.itemAdded', { text: item.text }))}
        />
      )}
    </div>
  )
}
