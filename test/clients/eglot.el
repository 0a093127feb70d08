;; Drives the server with Emacs' eglot: emacs -q --batch -l this file. Prints what a user would see, as JSON.
(package-initialize)
(require 'eglot)
(require 'json)

(setq make-backup-files nil create-lockfiles nil eglot-sync-connect 20 flymake-no-changes-timeout 0.1)
(add-to-list 'eglot-server-programs
             `(js-mode . (,(getenv "CLOSE_CODES_NODE") ,(getenv "CLOSE_CODES") "lsp")))
(find-file (getenv "CLOSE_CODES_FILE"))
(js-mode)
(apply #'eglot (eglot--guess-contact))

(defun wait-for (what test)
  (with-timeout (20 (error "%s has not come" what))
    (while (not (funcall test)) (accept-process-output nil 0.05))))

(defun go-to (line column)
  (goto-char (point-min))
  (forward-line (1- line))
  (forward-char column))

(defun ask (method &optional more)
  (jsonrpc-request (eglot--current-server-or-lose) method (append (eglot--TextDocumentPositionParams) more)))

(defun drive ()
  (flymake-start)
  (wait-for "a diagnostic" #'flymake-diagnostics)
  (let (seen)
    (push (cons 'diagnostics
                (mapcar (lambda (one)
                          (format "%s in line %d"
                                  (progn (string-match "\\[\\(.*?\\)\\]" (flymake-diagnostic-text one))
                                         (match-string 1 (flymake-diagnostic-text one)))
                                  (line-number-at-pos (flymake-diagnostic-beg one))))
                        (flymake-diagnostics)))
          seen)
    (go-to 2 14)
    (push (cons 'hover (plist-get (plist-get (ask :textDocument/hover) :contents) :value)) seen)
    (go-to 3 13)
    (push (cons 'completion (plist-get (aref (ask :textDocument/completion) 0) :label)) seen)
    (push (cons 'signature
                (plist-get (aref (plist-get (ask :textDocument/signatureHelp) :signatures) 0) :label))
          seen)
    (push (cons 'hint
                (plist-get (aref (ask :textDocument/inlayHint
                                      `(:range (:start (:line 0 :character 0) :end (:line 3 :character 0))))
                                 0)
                           :label))
          seen)
    (go-to 2 14)
    (let* ((here (eglot--pos-to-lsp-position))
           (actions (ask :textDocument/codeAction
                         `(:range (:start ,here :end ,here) :context (:diagnostics [] :only ["quickfix"]))))
           (action (seq-find (lambda (one) (eq (plist-get one :isPreferred) t)) actions)))
      (eglot--apply-workspace-edit (plist-get action :edit)))
    (push (cons 'fixed (buffer-substring (line-beginning-position) (line-end-position))) seen)
    (eglot--signal-textDocument/didChange)
    (wait-for "that the diagnostic goes" (lambda () (not (flymake-diagnostics))))
    (push (cons 'client (format "Emacs %s with eglot" emacs-version)) seen)
    seen))

(princ (json-encode (condition-case problem (drive) (error `((error . ,(error-message-string problem)))))))
(terpri)
(ignore-errors (eglot-shutdown (eglot--current-server-or-lose)))
(set-buffer-modified-p nil)
(kill-emacs 0)
