import type { APIMessage } from 'discord-api-types/v10';
import type { VNode } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

import { Composer } from './composer/composer.js';
import { Header, type Panels } from './header.js';
import { Inspector } from './inspector/inspector.js';
import { JsonDialog } from './inspector/json-dialog.js';
import { openLive, type Live } from './live.js';
import { Members } from './members.js';
import { MessageList } from './message-list.js';
import { Modal } from './modal.js';
import { NamesContext, namesOf } from './names.js';
import { PageContext, type Page } from './page-context.js';
import { Sidebar } from './sidebar.js';
import { reduce, START, type Change, type State } from './state.js';
import { useTheme } from './theme.js';
import { Toast, useToast } from './toast.js';
import type { View } from '../bridge/wire.js';

/** The whole page. */
export function App(): VNode {
  const [state, dispatch] = useReducer<State, Change>(reduce, START);
  const live = useRef<Live | null>(null);
  useEffect(() => {
    live.current = openLive({
      tiding: dispatch,
      line: (isOpen) => {
        dispatch({ tell: 'line', isOpen });
      },
    });
  }, []);
  // Asked for now and not by an effect: what is pressed before it would be lost.
  const act = useMemo<Page['act']>(
    () => (what) =>
      live.current?.act(what) ?? Promise.resolve({ outcome: 'refused', reason: 'Not yet ready.' }),
    [],
  );
  if (state.view === null)
    return (
      <main class="waiting">
        <h1>{state.isOnline ? 'Loading…' : 'Waiting for the playground…'}</h1>
      </main>
    );
  return <Rooms state={state} view={state.view} act={act} dispatch={dispatch} />;
}

interface RoomsProps {
  readonly state: State;
  readonly view: View;
  readonly act: Page['act'];
  readonly dispatch: (change: Change) => void;
}

function Rooms({ state, view, act, dispatch }: RoomsProps): VNode {
  const theme = useTheme();
  const [wanted, setChannel] = useState('');
  const [panels, setPanels] = useState<Panels>(firstPanels);
  const [replyTo, setReplyTo] = useState<APIMessage | null>(null);
  const [inspected, setInspected] = useState<APIMessage | null>(null);
  const toast = useToast();
  const channel = (view.channels.find(({ id }) => id === wanted) ?? view.channels[0])?.id ?? '';
  const names = useMemo(() => namesOf(view), [view.me.role, view.channels]);
  const page: Page = { view, channel, act, say: toast.say, reply: setReplyTo, inspect: setInspected };
  useEffect(() => {
    setReplyTo(null);
  }, [channel]);
  useNarrowing(() => {
    setPanels({ hasChannels: false, hasMembers: false, hasInspector: false });
  });
  return (
    <PageContext.Provider value={page}>
      <NamesContext.Provider value={names}>
        <div class={classesOf(panels)}>
          <Sidebar
            openChannel={(id) => {
              setChannel(id);
              if (isNarrow()) setPanels({ ...panels, hasChannels: false });
            }}
          />
          <main class="chat">
            <Header
              panels={panels}
              isDark={theme.isDark}
              isOnline={state.isOnline}
              change={setPanels}
              changeTheme={theme.change}
            />
            <MessageList typingUntil={state.typingUntil[channel] ?? 0} />
            <Composer
              replyTo={replyTo}
              endReply={() => {
                setReplyTo(null);
              }}
            />
          </main>
          {panels.hasMembers ? <Members /> : null}
          {panels.hasInspector ? <Inspector state={state} /> : null}
        </div>
        <Dialogs
          modal={state.modal}
          inspected={inspected}
          closeModal={() => {
            dispatch({ tell: 'modal-closed' });
          }}
          closeInspected={() => {
            setInspected(null);
          }}
        />
        <Toast sentence={toast.sentence} />
      </NamesContext.Provider>
    </PageContext.Provider>
  );
}

interface DialogsProps {
  readonly modal: State['modal'];
  readonly inspected: APIMessage | null;
  readonly closeModal: () => void;
  readonly closeInspected: () => void;
}

function Dialogs({ modal, inspected, closeModal, closeInspected }: DialogsProps): VNode {
  return (
    <>
      {modal === null ? null : <Modal modal={modal} close={closeModal} />}
      {inspected === null ? null : <JsonDialog message={inspected} close={closeInspected} />}
    </>
  );
}

function classesOf({ hasChannels, hasMembers, hasInspector }: Panels): string {
  const parts = [
    hasChannels ? 'with-channels' : '',
    hasMembers ? 'with-members' : '',
    hasInspector ? 'with-inspector' : '',
  ];
  return ['app', ...parts].filter((name) => name !== '').join(' ');
}

/** Below this width, in pixels, the panels lie over the messages; the style sheet has the same number. */
const NARROW = 900;

function isNarrow(): boolean {
  return innerWidth < NARROW;
}

/** Calls `close` when the window becomes narrow: what lay beside the messages would now lie over them. */
function useNarrowing(close: () => void): void {
  useEffect(() => {
    const narrow = matchMedia(`(width < ${String(NARROW)}px)`);
    const onChange = (): void => {
      if (narrow.matches) close();
    };
    narrow.addEventListener('change', onChange);
    return () => {
      narrow.removeEventListener('change', onChange);
    };
  }, []);
}

function firstPanels(): Panels {
  return { hasChannels: false, hasMembers: !isNarrow(), hasInspector: false };
}
