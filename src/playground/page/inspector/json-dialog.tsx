import type { APIMessage } from 'discord-api-types/v10';
import type { VNode } from 'preact';

import { Dialog } from '../dialog.js';
import { JsonText } from './json.js';

interface JsonDialogProps {
  readonly message: APIMessage;
  readonly close: () => void;
}

/** A message as JSON. */
export function JsonDialog({ message, close }: JsonDialogProps): VNode {
  return (
    <Dialog title="Message as JSON" close={close}>
      <JsonText value={message} />
    </Dialog>
  );
}
