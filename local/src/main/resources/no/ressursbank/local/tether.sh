# Becomes the program given, tied to whoever holds the other end of standard input: $1 is the signal that asks the
# program to stop, the rest is its command line. When the pipe closes, also because its holder was killed, the
# program is asked to stop, and after ten seconds it and all it has started are killed.
signal=$1
shift
exec 3<&0
(
	trap '' HUP INT TERM
	while read -r beat; do :; done
	kill -s "$signal" $$
	tenths=0
	while kill -s 0 -- -$$ || kill -s 0 $$; do
		if [ $tenths -ge 100 ]; then
			kill -s KILL -- -$$
			kill -s KILL $$
			exit
		fi
		tenths=$((tenths + 1))
		sleep 0.1
	done
) <&3 >/dev/null 2>&1 &
# A session of its own keeps Ctrl-C in the terminal away from it; macOS has no setsid and lives without.
if command -v setsid >/dev/null; then
	exec setsid "$@" 3<&- </dev/null
fi
exec "$@" 3<&- </dev/null
