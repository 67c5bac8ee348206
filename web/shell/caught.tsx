import { Component, type ReactNode } from 'react';
import { Problem } from './problem.tsx';

/** Keeps a failure of one view inside that view: the frame stays usable. */
export class Caught extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Problem error={this.state.error} retry={() => this.setState({ error: null })} />;
  }
}
