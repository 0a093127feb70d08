-- Drives the server with Neovim: nvim --headless -u NONE -S this file. Prints what a user would see, as JSON.
local command, file = vim.env.CLOSE_CODES, vim.env.CLOSE_CODES_FILE

vim.cmd('edit ' .. vim.fn.fnameescape(file))
vim.bo.filetype = 'javascript'
local config = { name = 'close-codes', cmd = { vim.env.CLOSE_CODES_NODE, command, 'lsp' }, root_dir = vim.fn.fnamemodify(file, ':h') }
local client = vim.lsp.start_client(config)
vim.lsp.buf_attach_client(0, client)

local function wait_for(what, test)
  if not vim.wait(20000, test, 50) then error(what .. ' has not come') end
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  local answer = answers[client] or {}
  if answer.err then error(method .. ': ' .. vim.inspect(answer.err)) end
  return answer.result
end

local function at(line, column)
  vim.api.nvim_win_set_cursor(0, { line, column })
  return vim.lsp.util.make_position_params()
end

local function drive()
  wait_for('a diagnostic', function() return #vim.diagnostic.get(0) > 0 end)
  local version = vim.version()
  local seen = { client = ('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch) }
  seen.diagnostics = vim.tbl_map(function(one) return one.code .. ' in line ' .. (one.lnum + 1) end, vim.diagnostic.get(0))
  seen.hover = ask('textDocument/hover', at(2, 14)).contents.value
  seen.completion = ask('textDocument/completion', at(3, 13))[1].label
  seen.signature = ask('textDocument/signatureHelp', at(3, 13)).signatures[1].label
  local whole = { textDocument = vim.lsp.util.make_text_document_params(), range = { start = { line = 0, character = 0 }, ['end'] = { line = 3, character = 0 } } }
  seen.hint = ask('textDocument/inlayHint', whole)[1].label
  at(2, 14)
  local here = vim.lsp.util.make_range_params()
  here.context = { diagnostics = {}, only = { 'quickfix' } }
  local action = vim.tbl_filter(function(one) return one.isPreferred end, ask('textDocument/codeAction', here))[1]
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  seen.fixed = vim.api.nvim_buf_get_lines(0, 1, 2, false)[1]
  wait_for('that the diagnostic goes', function() return #vim.diagnostic.get(0) == 0 end)
  return seen
end

local ok, seen = pcall(drive)
io.stdout:write(vim.json.encode(ok and seen or { error = tostring(seen) }), '\n')
vim.lsp.stop_client(client)
vim.wait(2000, function() return vim.lsp.client_is_stopped(client) end, 50)
vim.cmd('quitall!')
