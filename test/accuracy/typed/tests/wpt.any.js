promise_test(async () => {
  const ws = new WebSocket('ws://localhost:8080/echo');
  await new Promise((resolve) => ws.addEventListener('open', resolve));
  assert_throws_dom('InvalidAccessError', () => ws.close(1001)); // = sent 1001
  assert_throws_dom('SyntaxError', function () {
    ws.close(1000, 'x'.repeat(124)); // = sent 1000
  });
  ws.close(3000); // = sent 3000
}, 'close');
