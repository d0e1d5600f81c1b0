import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mode } from '../../../../../preload/contract/rituals'
import type { ReadAttendance } from '../../../../../preload/contract/attendance-shapes'
import { Dialog } from '../../../../ui/dialog/dialog'
import type { Attendee } from '../attendance-list'
import { ListSource, type Way } from './list-source'
import { MatchedForm } from './matched-form'

interface ReadListDialogProps {
  /** How the list comes; null while nothing is asked. */
  way: Way | null
  mode: Mode
  isBegun: boolean
  onClose: () => void
  onPeople: (people: Attendee[]) => void
}

/** A list from elsewhere: pasted or read from a file, then shown with whom each line seems to mean. */
export function ReadListDialog(props: ReadListDialogProps) {
  const { way, onClose } = props
  const { t } = useTranslation()
  return (
    <Dialog
      title={t(way === 'file' ? 'attendance.read.fileTitle' : 'attendance.read.pasteTitle')}
      isOpen={way !== null}
      onClose={onClose}
    >
      {way !== null && <Steps {...props} way={way} />}
    </Dialog>
  )
}

function Steps(props: ReadListDialogProps & { way: Way }) {
  const { way, mode, isBegun, onClose, onPeople } = props
  const [read, setRead] = useState<ReadAttendance | null>(null)
  if (read === null) return <ListSource way={way} mode={mode} onRead={setRead} onLeave={onClose} />
  return (
    <MatchedForm
      read={read}
      isBegun={isBegun}
      onLeave={onClose}
      onPeople={(people) => {
        onPeople(people)
        onClose()
      }}
    />
  )
}
