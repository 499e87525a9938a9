import { Component, Fragment, type ReactNode } from "react";
import { Stopped } from "./Stopped";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly stopped: boolean;
  readonly attempt: number;
}

/** A bug of ours shows as one sentence and a way on. The cause is not shown: it could hold a person's name. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { stopped: false, attempt: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { stopped: true };
  }

  override render(): ReactNode {
    const { stopped, attempt } = this.state;
    if (stopped) return <Stopped onAgain={this.startAgain} />;
    return <Fragment key={attempt}>{this.props.children}</Fragment>;
  }

  private readonly startAgain = (): void => {
    this.setState(({ attempt }) => ({ stopped: false, attempt: attempt + 1 }));
  };
}
