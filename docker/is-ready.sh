#!/bin/bash
# Whether the service on the port given says that it can do its work. Needs nothing but bash: the images have no curl.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
IFS=' ' read -r -t 3 _ status _ <&3
[ "$status" = 200 ]
