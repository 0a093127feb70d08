import React from 'react';

// The page hands its WebSocket down.
export class Status extends React.Component {
  componentDidMount() {
    this.props.socket.addEventListener('close', this.onClose);
  }

  componentWillUnmount() {
    this.props.socket.removeEventListener('close', this.onClose);
    this.props.socket.close(1000, 'unmount'); // = sent 1000
  }

  onClose = (event) => {
    if (event.code === 1006) this.setState({ lost: true }); // = compared 1006
    if (event.code === 1005 || event.code === 1000) this.setState({ lost: false }); // = compared 1005 = compared 1000
  };

  render() {
    const { socket, dialog } = this.props;
    return (
      <div>
        <button onClick={() => socket.close(1006)}>Drop</button> {/* = sent 1006 ! no-reserved-code */}
        <button onClick={() => socket.close(4000, 'user')}>Leave</button> {/* = sent 4000 */}
        <button onClick={() => dialog.close(1006)}>Close</button>
        <p title="1006">{this.state.lost ? 1006 : 1000}</p>
      </div>
    );
  }
}
