# ./dev screenshots: takes the pictures of the README from a demonstration of its own and makes them small.
source tools/machine.sh

take_screenshots() {
  prepare
  build
  export Pdf__BrowserPath=${Pdf__BrowserPath:-$(find_browser)}
  mkdir -p artifacts docs/images
  if ! dotnet Portal.Tests/bin/Debug/net10.0/Portal.Tests.dll -noLogo -noColor -explicit only -class Portal.Tests.Screenshots.TakeScreenshots > artifacts/screenshots.log 2>&1; then
    grep -v '^{"time"' artifacts/screenshots.log | tail -n 20
    return 1
  fi
  if command -v convert > /dev/null; then
    for picture in docs/images/*.png; do convert "$picture" -strip +dither -colors 128 "png8:$picture"; done
  fi
  ls -l docs/images
}
